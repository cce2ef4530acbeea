import { aMembership, aPartnership, MOMENT, refusal } from '../../test/a-partnership';
import {
  appointExecutiveHead,
  closeSchool,
  endExecutiveHeadship,
  replaceSchool,
  type Appointment,
  type ExecutiveHeadship,
} from './executive-headship';

const URNS = ['990001', '990002'];
const memberships = URNS.map((urn) => aMembership({ id: urn, member: `school:${urn}` }));

const appoint = (overrides: Partial<Appointment> = {}, headships: readonly ExecutiveHeadship[] = []) =>
  appointExecutiveHead(
    { partnership: aPartnership(), memberships, headships },
    {
      ...{ id: 'post', postHolderName: 'A head', role: 'Executive headteacher', schools: URNS },
      ...{ from: '2013-09-01', to: null, reviewDue: '2016-09-01', ...overrides },
    },
    MOMENT,
  );

test('one head leads several schools of a partnership', () => {
  expect(appoint()).toMatchObject({ partnershipId: 'a-partnership', schools: URNS, version: 1 });
});

test.each<[string, Partial<Appointment>, readonly ExecutiveHeadship[]]>([
  ['TOO_FEW_OR_MANY_SCHOOLS', { schools: ['990001', '990001'] }, []],
  ['NOT_A_MEMBER', { schools: ['990001', '990003'] }, []],
  ['NOT_A_MEMBER', { from: '2012-08-31', reviewDue: '2016-01-01' }, []],
  ['REVIEW_OUT_OF_RANGE', { reviewDue: '2019-09-01' }, []],
  ['DATES_REVERSED', { to: '2013-08-31' }, []],
  ['HAS_EXECUTIVE_HEAD', { from: '2014-09-01', reviewDue: '2018-09-01' }, [appoint()]],
])('is refused with %s', (code, overrides, headships) => {
  expect(() => appoint(overrides, headships)).toThrow(refusal(code));
});

test('a post ends once, on a day after it began', () => {
  const end = (on: string, version = 1) =>
    endExecutiveHeadship(appoint(), { version, on, reason: 'Moved on.' });
  expect(end('2015-08-31')).toMatchObject({ to: '2015-08-31', version: 2 });
  expect(() => end('2013-08-31')).toThrow(refusal('DATES_REVERSED'));
  expect(() => end('2015-08-31', 2)).toThrow(refusal('CHANGED_MEANWHILE'));
  expect(() =>
    endExecutiveHeadship(end('2015-08-31'), { version: 2, on: '2015-09-01', reason: 'Later.' }),
  ).toThrow(refusal('HEADSHIP_ENDED'));
});

describe('where another school takes the place of one', () => {
  const replaced = (by: string) =>
    replaceSchool(appoint(), { urn: '990001', by, on: '2015-09-01', id: 'next' }, MOMENT);

  test('the post goes on over it and the rest', () => {
    const [before, after] = replaced('990009');
    expect(before).toMatchObject({ id: 'post', to: '2015-08-31' });
    expect(after).toMatchObject({ id: 'next', from: '2015-09-01', schools: ['990002', '990009'] });
    expect(
      replaceSchool(before!, { urn: '990001', by: '990009', on: '2015-09-01', id: 'x' }, MOMENT),
    ).toEqual([]);
  });

  test('a post over schools that became one ends', () => {
    expect(replaced('990002')).toHaveLength(1);
  });
});

describe('a school that closes', () => {
  const close = (post: ExecutiveHeadship, on = '2014-08-31') =>
    closeSchool(post, { urn: '990002', on, id: 'next' }, MOMENT);

  test('ends a post over two schools with it, and says why', () => {
    expect(close(appoint())).toEqual([
      expect.objectContaining({ to: '2014-08-31', version: 2, endReason: 'School 990002 closed.' }),
    ]);
  });

  test('leaves a post over three to go on over the other two', () => {
    const three = { ...appoint(), schools: [...URNS, '990003'] };
    expect(close(three)).toMatchObject([
      { id: 'post', to: '2014-08-31' },
      { id: 'next', from: '2014-09-01', to: null, schools: ['990001', '990003'], version: 1 },
    ]);
  });

  test('told twice, or after the post ended, changes nothing', () => {
    const [ended] = close(appoint());
    expect(close(ended!)).toEqual([]);
  });
});
