import fc from 'fast-check';
import { kindOf, type GroupKind, type GroupMembership } from './group';
import { isMember, settleMemberships } from './settle-memberships';

const aMembership = (given: Partial<GroupMembership>): GroupMembership => ({
  ...{ urn: '100001', uid: '2044', kind: 'MULTI_ACADEMY_TRUST', joined: '2012-09-01', left: null },
  ...given,
});

test('a school that joins another trust left the first the day before', () => {
  const first = aMembership({});
  const second = aMembership({ uid: '2070', kind: 'SINGLE_ACADEMY_TRUST', joined: '2018-04-01' });
  expect(settleMemberships([first], [second])).toEqual([{ ...first, left: '2018-03-31' }, second]);
});

test('a federation and a sponsor go on beside a trust', () => {
  const all = [
    aMembership({ uid: '1', kind: 'FEDERATION', joined: '2010-01-01' }),
    aMembership({ uid: '2', kind: 'SPONSOR', joined: '2011-01-01' }),
    aMembership({ uid: '3' }),
  ];
  expect(settleMemberships([], all)).toEqual(all);
});

test('a day that is told later takes the place of none', () => {
  const undated = aMembership({ joined: null });
  const dated = aMembership({ joined: '2012-09-01' });
  expect(settleMemberships([undated], [dated])).toEqual([dated]);
  expect(settleMemberships([dated], [undated])).toEqual([dated]);
});

test('a group that closed lets its members go', () => {
  const ended = settleMemberships([aMembership({})], [aMembership({ left: '2020-08-31' })]);
  expect(ended).toEqual([aMembership({ left: '2020-08-31' })]);
  expect(isMember(ended[0]!, '2020-08-31')).toBe(true);
  expect(isMember(ended[0]!, '2020-09-01')).toBe(false);
});

const day = fc
  .integer({ min: 0, max: 3_000 })
  .map((n) => new Date(Date.UTC(2010, 0, n)).toISOString().slice(0, 10));
// One day of joining for each group, as in the register, where a row is a group and a school.
const memberships = fc.uniqueArray(
  fc.record({
    urn: fc.constant('100001'),
    uid: fc.integer({ min: 1, max: 50 }).map(String),
    kind: fc.constantFrom<GroupKind>('FEDERATION', 'MULTI_ACADEMY_TRUST', 'SINGLE_ACADEMY_TRUST', 'SPONSOR'),
    joined: day,
    left: fc.constant(null),
  }),
  { selector: ({ uid }) => uid, maxLength: 8 },
);

test('told in any order, in one file or several, and again, memberships come out the same', () => {
  fc.assert(
    fc.property(memberships, fc.nat(8), fc.boolean(), (all, cut, turned) => {
      const told = turned ? all.toReversed() : all;
      const once = settleMemberships([], all);
      const parts = settleMemberships(settleMemberships([], told.slice(0, cut)), told.slice(cut));
      expect(parts).toEqual(once);
      expect(settleMemberships(once, all)).toEqual(once);
    }),
  );
});

test('no day finds a school in two trusts, or in two federations, that did not begin on one day', () => {
  fc.assert(
    fc.property(memberships, day, (all, on) => {
      const began = new Map(all.map(({ joined, uid }) => [joined, uid]));
      fc.pre(began.size === all.length);
      const current = settleMemberships([], all).filter((membership) => isMember(membership, on));
      expect(current.filter(({ kind }) => kind.endsWith('ACADEMY_TRUST')).length).toBeLessThanOrEqual(1);
      expect(current.filter(({ kind }) => kind === 'FEDERATION').length).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  ['6', 'Multi-academy trust', 'MULTI_ACADEMY_TRUST'],
  ['10', 'Single-academy trust', 'SINGLE_ACADEMY_TRUST'],
  ['1', 'Federation', 'FEDERATION'],
  [null, 'Multi-academy trust', 'MULTI_ACADEMY_TRUST'],
  ['99', 'Secure single-academy trust', 'SINGLE_ACADEMY_TRUST'],
  ['99', 'Reading circle', 'OTHER'],
])('type %j, %j, is %s', (code, words, kind) => {
  expect(kindOf(code, words)).toBe(kind);
});
