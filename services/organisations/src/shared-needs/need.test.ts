import type { School } from '../register/school';
import type { Facts } from './measures';
import { checkCriteria, judgeNeed, requireArea } from './need';

const factsOf = (school: Partial<School>, attendance: Facts['attendance'] = null): Facts => ({
  school: school as School,
  attendance,
  roll: null,
});
const FSM = { measure: 'free-school-meals', atLeast: 30, atMost: null };
const SMALL = { measure: 'pupils', atLeast: null, atMost: 210 };

test.each<[string, Partial<School>, object]>([
  ['all needs', { percentageFsm: 41.5, pupils: 198 }, { kind: 'SHARES' }],
  ['the bounds themselves', { percentageFsm: 30, pupils: 210 }, { kind: 'SHARES' }],
  ['one need of two', { percentageFsm: 41.5, pupils: 420 }, { kind: 'DIFFERS' }],
  ['a need, where the other is not known', { percentageFsm: 41.5, pupils: null }, { kind: 'UNKNOWN' }],
  ['no need, whatever is not known', { percentageFsm: 12, pupils: null }, { kind: 'DIFFERS' }],
])('%s', (_, school, finding) => {
  expect(judgeNeed([FSM, SMALL], factsOf(school))).toMatchObject(finding);
});

test('a finding carries the values that show it', () => {
  const attendance = { sessionsPossible: 3_000, sessionsAttended: 2_700, unauthorisedAbsence: 45 };
  const low = { measure: 'attendance-rate', atLeast: null, atMost: 92 };
  const often = { measure: 'unauthorised-absence-rate', atLeast: 1, atMost: null };
  expect(judgeNeed([low, often], factsOf({}, attendance))).toEqual({
    kind: 'SHARES',
    values: [
      { measure: 'attendance-rate', value: 90 },
      { measure: 'unauthorised-absence-rate', value: 1.5 },
    ],
  });
});

test('places filled may be more than there are, and cannot be told without any', () => {
  const full = { measure: 'places-filled', atLeast: 100, atMost: null };
  expect(judgeNeed([full], factsOf({ pupils: 231, capacity: 210 }))).toMatchObject({
    values: [{ value: 110 }],
  });
  expect(judgeNeed([full], factsOf({ pupils: 231, capacity: 0 }))).toEqual({ kind: 'UNKNOWN' });
});

test.each([
  ['NEED_MISSING', []],
  ['MEASURE_UNKNOWN', [{ ...FSM, measure: 'happiness' }]],
  ['MEASURE_UNKNOWN', [{ ...FSM, measure: 'constructor' }]],
  ['BOUND_MISSING', [FSM, { ...FSM, atLeast: null }]],
  ['BOUNDS_REVERSED', [{ ...FSM, atMost: 20 }]],
])('%s', (code, criteria) => {
  expect(() => checkCriteria(criteria, ['need'])).toThrow(expect.objectContaining({ code }));
});

test('a search names an area', () => {
  expect(() => requireArea({ phases: ['PRIMARY'] })).toThrow(
    expect.objectContaining({ code: 'AREA_MISSING' }),
  );
  expect(requireArea({ localAuthorities: ['990'] })).toEqual({ localAuthorities: ['990'] });
});
