import { findMeasure } from '../observations/measures';
import type { Observation } from '../observations/observation';
import { anObservation } from '../observations/observation.builder';
import type { Trend } from '../observations/observe';
import type { Seen } from './look-at-figure';
import { compareSignals, signalsFrom } from './raise-signals';
import { ATTENDANCE_RULES } from './rules/attendance';
import { FIGURE_RULES } from './rules/rules';

const attendance = (value: number, trend: Trend | null = null) =>
  anObservation('attendance-rate', value, { trend });
const unauthorised = (value: number) => anObservation('unauthorised-absence-rate', value);
const fallOf = (points: number) => attendance(92, { before: 95, latest: 95 - points, change: -points });

const rulesInForce = (...observations: readonly Observation[]) =>
  signalsFrom({ observations }, ATTENDANCE_RULES).map(({ severity, rule }) => `${severity} ${rule}`);

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
    expect(signalsFrom({ observations: [attendance(86.1)] }, ATTENDANCE_RULES)).toEqual([
      {
        rule: 'attendance-low',
        severity: 'RED',
        sentence: 'Attendance rate is 86.1 % against a line of 88 %',
        value: 86.1,
        threshold: 88,
        source: 'HARD',
      },
    ]);
    expect(signalsFrom({ observations: [fallOf(3.5)] }, ATTENDANCE_RULES)[0]).toMatchObject({
      sentence:
        'Attendance rate fell by 3.5 percentage points, from 95 % to 91.5 %, against a line of 3 percentage points',
      value: 3.5,
      threshold: 3,
    });
  });

  test('then the line between good and bad is told, not the one to worse', () => {
    const reserve = { ...attendance(-2), measure: 'revenue-balance-rate' };
    expect(signalsFrom({ observations: [reserve] }, FIGURE_RULES)[0]).toMatchObject({
      rule: 'deficit',
      sentence: 'Revenue reserve is -2 % against a line of 0 %',
    });
  });
});

describe('given signals before and after, when they are compared', () => {
  const low = signalsFrom({ observations: [attendance(87)] }, ATTENDANCE_RULES);
  const lower = signalsFrom({ observations: [attendance(80)] }, ATTENDANCE_RULES);
  const absent = signalsFrom({ observations: [unauthorised(6)] }, ATTENDANCE_RULES);

  test('then what is new is raised and what is gone is cleared', () => {
    expect(compareSignals(low, absent)).toEqual({ raised: absent, cleared: low });
    expect(compareSignals([], low)).toEqual({ raised: low, cleared: [] });
  });

  test('then a signal that only got worse is neither', () => {
    expect(compareSignals(low, lower)).toEqual({ raised: [], cleared: [] });
  });
});

describe('given figures of every kind, when signals are read from them', () => {
  const seen = (measure: string, value: number, given: Partial<Seen> = {}): Seen => ({
    ...{ measure, value, cohort: 400 },
    ...given,
  });
  const rollOf = (...values: readonly (number | null)[]) =>
    seen('pupils-on-roll', values.at(-1) ?? 0, {
      series: values.map((value, i) => ({ period: `202${i}`, value, cohort: value })),
    });

  test.each<[string, Seen, readonly string[]]>([
    ['an inadequate school', seen('ofsted-overall-effectiveness', 4), ['RED inspected-inadequate']],
    [
      'one that requires improvement',
      seen('ofsted-overall-effectiveness', 3),
      ['AMBER inspected-requires-improvement'],
    ],
    ['a good one', seen('ofsted-overall-effectiveness', 2), []],
    [
      'a report card that asks for urgent improvement',
      seen('report-card-inclusion', 1),
      ['RED inclusion-urgent'],
    ],
    ['one that needs attention', seen('report-card-inclusion', 2), ['AMBER inclusion-needs-attention']],
    ['one of the expected standard', seen('report-card-inclusion', 3), []],
    ['safeguarding that is not met', seen('safeguarding-met', 0), ['RED safeguarding-not-met']],
    ['safeguarding that is met', seen('safeguarding-met', 1), []],
    ['a roll that fell by a tenth from its highest', rollOf(380, 400, null, 360), ['AMBER rolls-falling']],
    ['a roll that fell by a fifth', rollOf(400, 390, 350, 320), ['RED rolls-falling-fast']],
    ['a roll of which one year is known', rollOf(null, 320), []],
    ['a roll that grew', rollOf(320, 400), []],
    [
      'suspensions that rose',
      seen('suspension-rate', 9, { series: rollOf(4, 9).series! }),
      ['AMBER suspensions-rising'],
    ],
    ['a figure that is withheld', { measure: 'ofsted-overall-effectiveness', value: null, cohort: null }, []],
  ])('then of %s', (_, one, expected) => {
    expect(
      signalsFrom({ observations: [one] }, FIGURE_RULES).map(({ severity, rule }) => `${severity} ${rule}`),
    ).toEqual(expected);
  });

  test('then what is compared is told with both figures', () => {
    const observations = [seen('ks2-rwm-expected', 30)];
    const comparators = [{ measure: 'ks2-rwm-expected', kind: 'NATIONAL', value: 61, schools: 15_000 }];
    expect(signalsFrom({ observations, comparators }, FIGURE_RULES)).toMatchObject([
      { rule: 'ks2-far-below-country', value: -31, threshold: -25 },
    ]);
    expect(signalsFrom({ observations }, FIGURE_RULES)).toEqual([]);
  });

  test('then a fall over three periods is one where every year group is large enough', () => {
    const of = (cohort: number) =>
      seen('ks2-rwm-expected', 52, {
        series: [65, 60, 52].map((value, i) => ({ period: `202${i}`, value, cohort })),
      });
    expect(signalsFrom({ observations: [of(30)] }, FIGURE_RULES)).toMatchObject([
      { rule: 'ks2-falling', value: -6.5 },
    ]);
    expect(signalsFrom({ observations: [of(29)] }, FIGURE_RULES)).toEqual([]);
  });

  test('then every rule looks at a measure of the catalogue', () => {
    const missing = FIGURE_RULES.map(({ measure }) => measure).filter((measure) => !findMeasure(measure));
    expect(missing).toEqual([]);
  });

  test('then no id is that of two rules', () => {
    expect(new Set(FIGURE_RULES.map(({ id }) => id)).size).toBe(FIGURE_RULES.length);
  });
});
