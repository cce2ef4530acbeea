import type { Holding, Role } from '../posts/post';
import { assess, type Record } from './assess';
import { CRITERIA, criteriaOn } from './criteria';

const holding = (from: string, to: string | null, acting = false): Holding => ({
  ...{ id: from, leader: 'l1', from, to, acting, departure: null },
});
const post = (role: Role, ...holdings: Holding[]) => ({ role, holdings });
const head: Record = {
  ...{ leader: 'l1', coachTrainedOn: '2010-05-01' },
  posts: [post('HEAD', holding('2007-09-01', null))],
};
const failing = (day: string, record: Record, said: string[]) =>
  assess(criteriaOn('NLE', day)!, record, { day, stated: new Map(said.map((id) => [id, 'a paper'])) })
    .filter(({ met }) => !met)
    .map(({ criterion }) => criterion);

test('the criteria are those of the day: an outstanding school in 2011, a good one in 2018, one turned round in 2023', () => {
  expect(
    ['2008-12-31', '2011-03-01', '2016-06-01', '2018-01-01', '2023-01-01'].map(
      (day) => criteriaOn('NLE', day)?.id,
    ),
  ).toEqual([undefined, 'nle-2009', 'nle-2015', 'nle-2017', 'nle-2022']);
  const said = ['outstanding-led', 'improved-performance'];
  expect(failing('2011-03-01', head, said)).toEqual([]);
  expect(failing('2018-01-01', head, said)).toEqual(['good-school', 'support-record', 'backed']);
});

test.each<[string, Record, string[]]>([
  ['three years to the day', { ...head, posts: [post('HEAD', holding('2008-03-01', null))] }, []],
  [
    'a day short of three years',
    { ...head, posts: [post('HEAD', holding('2008-03-02', null))] },
    ['years-of-headship'],
  ],
  [
    'acting headship',
    { ...head, posts: [post('HEAD', holding('2007-09-01', null, true))] },
    ['serving-head', 'years-of-headship'],
  ],
  [
    'a former head',
    { ...head, posts: [post('HEAD', holding('2005-09-01', '2010-12-31'))] },
    ['serving-head'],
  ],
  [
    'two schools led at once for two years',
    {
      ...head,
      posts: [post('HEAD', holding('2009-03-01', null)), post('EXECUTIVE_HEAD', holding('2009-03-01', null))],
    },
    ['years-of-headship'],
  ],
  [
    'one school after the other',
    {
      ...head,
      posts: [post('HEAD', holding('2005-09-01', '2008-08-31')), post('HEAD', holding('2010-09-01', null))],
    },
    [],
  ],
  ['coaching learnt later', { ...head, coachTrainedOn: '2011-03-02' }, ['coach-trained']],
])('an NLE of March 2011 with %s', (_, record, expected) => {
  expect(failing('2011-03-01', record, ['outstanding-led', 'improved-performance'])).toEqual(
    expect.arrayContaining(expected),
  );
  expect(failing('2011-03-01', record, ['outstanding-led', 'improved-performance'])).toHaveLength(
    expected.length,
  );
});

test('every kind has one set of criteria a day at the most, and says where it is from', () => {
  for (const set of CRITERIA) {
    const others = CRITERIA.filter((one) => one.kind === set.kind && one.id !== set.id);
    expect(others.filter(({ from, to }) => from <= set.from && (to ?? '9999') >= set.from)).toEqual([]);
    expect(set.source.length).toBeGreaterThan(20);
  }
});
