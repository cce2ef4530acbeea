import { conflictsOf, type Adviser } from './adviser';
import { allocate, endAllocation, holdSession, sessionsCounted, shapeSession } from './allocation';

const by = { id: 'officer', name: 'An Officer' };
const school = { urn: '990001', name: 'Abbey', trust: '1' };
const others = new Map([
  ['990002', { urn: '990002', name: 'Bede', trust: '1' }],
  ['990003', { urn: '990003', name: 'Cuthbert', trust: null }],
]);
type Kind = Adviser['interests'][number]['kind'];
const conflicts = (urn: string, kind: Kind, to: string | null = null) =>
  conflictsOf(
    { name: 'Ann', interests: [{ urn, kind, from: '2020-01-01', to, note: null }] },
    { school, others, day: '2026-03-01' },
  ).map(({ kind: found }) => found);

test.each<[string, string, Kind, string | null, readonly string[]]>([
  ['their own school', '990001', 'OWN_SCHOOL', null, ['OWN_SCHOOL']],
  ["their spouse's school", '990001', 'SPOUSE', null, ['SPOUSE']],
  ['a declared interest', '990001', 'OTHER', null, ['OTHER']],
  ['an interest that has ended', '990001', 'OWN_SCHOOL', '2026-02-28', []],
  ['a school in the trust of their own', '990002', 'OWN_SCHOOL', null, ['SAME_TRUST']],
  ['a school in the trust of a former one', '990002', 'FORMER_POST', null, []],
  ['a school without a trust', '990003', 'OWN_SCHOOL', null, []],
])('%s: conflicts are found', (_, urn, kind, to, expected) => {
  expect(conflicts(urn, kind, to)).toEqual(expected);
});

const asked = {
  ...{ id: 'a', adviser: { id: 'ann', localAuthority: '990', days: 10 }, urn: '990001', year: 2025, days: 4 },
  sessionIds: ['1', '2', '3'],
};
const situation = { conflicts: [], load: 6, by, now: new Date('2026-03-01T09:00:00Z') };
const refusal = (code: string) => expect.objectContaining({ code }) as Error;

test('an adviser is allocated up to the last of their days, with three sessions for the school to shape', () => {
  const allocation = allocate(asked, situation);
  const shaped = shapeSession(
    allocation,
    { session: '2', focus: 'Phonics', wantedOn: null },
    { id: 'head', name: 'A Head' },
  );
  const held = holdSession(shaped, '2', '2026-03-02');
  expect(held).toMatchObject({
    version: 3,
    sessions: [
      { focus: null },
      { focus: 'Phonics', shapedBy: { id: 'head' }, heldOn: '2026-03-02' },
      { heldOn: null },
    ],
  });
  expect(() => holdSession(held, '2', '2026-03-03')).toThrow(refusal('SESSION_HELD'));
  expect(() => holdSession(held, '9', '2026-03-03')).toThrow(refusal('SESSION_UNKNOWN'));
});

test.each<[string, () => unknown, string]>([
  [
    'a conflict of interest',
    () => allocate(asked, { ...situation, conflicts: [{ kind: 'SPOUSE', sentence: 'So it is.' }] }),
    'CONFLICT_OF_INTEREST',
  ],
  ['two sessions', () => allocate({ ...asked, sessionIds: ['1', '2'] }, situation), 'TOO_FEW_SESSIONS'],
  ['a day too many', () => allocate(asked, { ...situation, load: 6.5 }), 'OVERLOADED'],
  ['no days', () => allocate({ ...asked, days: 0 }, situation), 'DAYS_IMPOSSIBLE'],
])('%s is refused', (_, act, code) => {
  expect(act).toThrow(refusal(code));
});

test('work that was ended frees the adviser and counts for what was held', () => {
  const held = holdSession(allocate(asked, situation), '2', '2026-03-02');
  expect(sessionsCounted([held]).get('990001')).toEqual({ arranged: 3, held: 1 });
  const ended = endAllocation(held, { reason: 'Ann has left.', by, today: '2026-03-03' });
  expect(ended).toMatchObject({ endedOn: '2026-03-03', ending: { reason: 'Ann has left.', by }, version: 3 });
  expect(sessionsCounted([ended, held]).get('990001')).toEqual({ arranged: 4, held: 2 });
  expect(() => holdSession(ended, '1', '2026-03-04')).toThrow(refusal('ALLOCATION_ENDED'));
  expect(() => endAllocation(ended, { reason: 'Again.', by, today: '2026-03-04' })).toThrow(
    refusal('ALLOCATION_ENDED'),
  );
});
