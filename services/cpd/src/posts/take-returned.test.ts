import { appoint, leave } from './change-post';
import type { Returned, Told } from './match-returned';
import { standingOn, type Post } from './post';
import { settlePost } from './settle-post';
import { takeReturned, withdrawReturned } from './take-returned';

const MADE = { at: new Date('2026-03-02T09:00:00Z'), by: 'The school’s return', today: '2026-03-02' };
let ids = 0;
const TOLD: Told = { ...MADE, urn: '990001', newId: () => `h${ids++}` };
const HEAD: Returned = {
  ...{
    post: 'HT',
    role: 'HEADTEACHER',
    asAt: '2026-02-01',
    held: true,
    expectedEnd: null,
    vacantSince: null,
  },
};
const VACANT: Returned = { ...HEAD, held: false, vacantSince: '2026-02-10' };
const taken = (posts: readonly Post[], said: Returned) => takeReturned(posts, said, TOLD);
const returned = taken([], HEAD)!;
const jo = { id: 'jo', leader: 'jo', from: '2019-09-01', acting: false };
const established: Post = {
  ...{ id: 'head', role: 'HEAD', title: 'Headteacher', from: '2015-09-01', holdings: [], ended: null },
  ...{
    schools: [{ urn: '990001', from: '2015-09-01', to: null }],
    told: null,
    due: null,
    version: 1,
    changes: [],
  },
};
const named = appoint(established, jo, MADE);

test('a post nobody had recorded is made, held by somebody who is not named; returned again, nothing is new', () => {
  expect(returned).toMatchObject({
    role: 'HEAD',
    title: 'HT',
    holdings: [{ leader: null, from: '2026-02-01' }],
  });
  expect(settlePost(returned, '2026-03-02').facts).toEqual(['FILLED']);
  expect(taken([returned], HEAD)).toBeNull();
});

test('a post returned as vacant is told to be so, whether it was known before or not', () => {
  const known = settlePost(returned, '2026-02-05').post;
  for (const post of [taken([], VACANT)!, taken([known], VACANT)!]) {
    expect(settlePost(post, '2026-03-02').facts).toEqual(['VACATED']);
    expect(post.holdings.at(-1)).toMatchObject({ to: '2026-02-09', departure: { returned: true } });
  }
});

test('an expected end is taken in, and taken back', () => {
  const leaving = taken([returned], { ...HEAD, expectedEnd: '2026-08-31' })!;
  expect(leaving.holdings).toMatchObject([{ to: '2026-08-31' }]);
  expect(taken([leaving], HEAD)!.holdings).toMatchObject([{ to: null, departure: null }]);
});

test('the head whom a person recorded is the one that is returned, and stays named', () => {
  const adopted = taken([named], HEAD)!;
  expect(adopted).toMatchObject({
    id: 'head',
    returned: { post: 'HT', made: false },
    holdings: [{ leader: 'jo' }],
  });
  expect(taken([adopted], { ...HEAD, expectedEnd: '2026-08-31' })!.holdings).toMatchObject([
    { leader: 'jo' },
  ]);
});

test('what people recorded is not undone: neither when the head leaves nor that nobody holds the post', () => {
  const retiring = { lastDay: '2026-07-31', reason: 'RETIREMENT' as const, sudden: false };
  const leaving = taken([leave(named, retiring, MADE)], HEAD)!;
  expect(taken([leaving], { ...HEAD, expectedEnd: '2026-08-31' })).toBeNull();
  const gone = { lastDay: '2026-01-31', reason: 'ILLNESS' as const, sudden: true };
  const vacant = leave(named, gone, { ...MADE, today: '2026-01-31' });
  expect(standingOn(taken([vacant], HEAD)!, '2026-03-02').kind).toBe('VACANT');
});

test('deputies are told apart by what the school calls them', () => {
  const deputy = { ...named, id: 'deputy', role: 'DEPUTY' as const, title: 'DHT2' };
  const said = { ...HEAD, role: 'DEPUTY_HEAD' };
  expect(taken([deputy], { ...said, post: 'dht2' })!.id).toBe('deputy');
  expect(taken([deputy], { ...said, post: 'DHT3' })!.id).not.toBe('deputy');
});

test('whoever a return does not name can be named, since longer ago than it came', () => {
  const known = appoint(returned, { ...jo, from: '2021-09-01' }, MADE);
  expect(known.holdings).toMatchObject([{ leader: 'jo', from: '2021-09-01', to: null }]);
  expect([known.from, standingOn(known, '2022-01-01')]).toMatchObject([
    '2021-09-01',
    { kind: 'FILLED', urns: ['990001'] },
  ]);
});

test('who begins later than somebody was returned to hold it is not that person', () => {
  expect(() => appoint(returned, { ...jo, from: '2026-02-15' }, MADE)).toThrow(
    expect.objectContaining({ code: 'POST_HELD' }),
  );
});

test('a post that a withdrawn return alone told of ends, and is there again when it is returned again', () => {
  const withdrawn = withdrawReturned(returned, MADE);
  expect(standingOn(withdrawn, '2026-03-02').kind).toBe('ENDED');
  const again = taken([withdrawn], HEAD)!;
  expect([standingOn(again, '2026-03-02').kind, again.holdings]).toEqual(['FILLED', returned.holdings]);
  const people = appoint(returned, { ...jo, from: '2021-09-01' }, MADE);
  expect(withdrawReturned(people, MADE)).toBe(people);
});
