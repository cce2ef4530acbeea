import type { Observation } from '../observations/observation';
import { anObservation } from '../observations/observation.builder';
import type { Trend } from '../observations/observe';
import { compareSignals, signalsFrom } from './raise-signals';
import { ATTENDANCE_RULES } from './rules';

const attendance = (value: number, trend: Trend | null = null) =>
  anObservation('attendance-rate', value, { trend });
const unauthorised = (value: number) => anObservation('unauthorised-absence-rate', value);
const fallOf = (points: number) => attendance(92, { before: 95, latest: 95 - points, change: -points });

const rulesInForce = (...observations: readonly Observation[]) =>
  signalsFrom(observations, ATTENDANCE_RULES).map(({ severity, rule }) => `${severity} ${rule}`);

describe('given observations, when signals are read from them', () => {
  test.each<[string, readonly Observation[], readonly string[]]>([
    ['nothing is reported', [], []],
    ['all is well', [attendance(95), unauthorised(1)], []],
    ['attendance is on the line', [attendance(88)], []],
    ['attendance is below the line', [attendance(87.99)], ['RED attendance-low']],
    ['unauthorised absence is below the line', [unauthorised(4.99)], []],
    ['unauthorised absence is on the line', [unauthorised(5)], ['RED unauthorised-absence-high']],
    ['attendance fell a little', [fallOf(2.99)], []],
    ['attendance fell', [fallOf(3)], ['AMBER attendance-falling']],
    ['attendance fell fast', [fallOf(5)], ['RED attendance-falling-fast']],
    ['attendance rose', [fallOf(-6)], []],
    [
      'everything is wrong, told in any order',
      [unauthorised(9), attendance(80, { before: 83, latest: 77, change: -6 })],
      ['RED attendance-low', 'RED attendance-falling-fast', 'RED unauthorised-absence-high'],
    ],
  ])('then where %s, the rules in force are these', (_, observations, expected) => {
    expect(rulesInForce(...observations)).toEqual(expected);
  });

  test.each([
    ['attendance-low', attendance(50), 15],
    ['attendance-falling', fallOf(4), 30],
    ['attendance-falling-fast', fallOf(9), 30],
    ['unauthorised-absence-high', unauthorised(50), 30],
  ])('then a cohort too small for %s raises nothing', (rule, observation, leastCohort) => {
    const rulesFor = (cohort: number) =>
      rulesInForce({ ...observation, cohort }).map((told) => told.split(' ')[1]);
    expect(rulesFor(leastCohort)).toContain(rule);
    expect(rulesFor(leastCohort - 1)).not.toContain(rule);
  });

  test('then a signal says in a sentence what it saw and the line that was crossed', () => {
    expect(signalsFrom([attendance(86.1)], ATTENDANCE_RULES)).toEqual([
      {
        rule: 'attendance-low',
        severity: 'RED',
        sentence: 'Attendance rate is 86.1 % against a line of 88 %',
        value: 86.1,
        threshold: 88,
        source: 'HARD',
      },
    ]);
    expect(signalsFrom([fallOf(3.5)], ATTENDANCE_RULES)[0]).toMatchObject({
      sentence:
        'Attendance rate fell by 3.5 percentage points, from 95 % to 91.5 %, against a line of 3 percentage points',
      value: 3.5,
      threshold: 3,
    });
  });
});

describe('given signals before and after, when they are compared', () => {
  const low = signalsFrom([attendance(87)], ATTENDANCE_RULES);
  const lower = signalsFrom([attendance(80)], ATTENDANCE_RULES);
  const absent = signalsFrom([unauthorised(6)], ATTENDANCE_RULES);

  test('then what is new is raised and what is gone is cleared', () => {
    expect(compareSignals(low, absent)).toEqual({ raised: absent, cleared: low });
    expect(compareSignals([], low)).toEqual({ raised: low, cleared: [] });
  });

  test('then a signal that only got worse is neither', () => {
    expect(compareSignals(low, lower)).toEqual({ raised: [], cleared: [] });
  });
});
