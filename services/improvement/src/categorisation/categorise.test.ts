import type { CapacityGrade } from '../frameworks/framework';
import { GREEN_TO_RED } from '../frameworks/green-to-red';
import { categorise } from './categorise';
import { anObservation, categorised, redSignals, someEvidence } from './evidence.builder';

/** Points of attendance, unauthorised absence and gap, before weighting; null where left out. */
const pointsOf = (evidence: Parameters<typeof categorised>[0]) =>
  categorised(evidence).explanation.criteria.map(({ points }) => points);

describe('given figures and no judgement of capacity, when a school is categorised', () => {
  test.each([
    ['strong throughout', { attendance: 96.1, unauthorised: 1.2, area: 94.5 }, 12, 100, 1, 'GREEN', 4],
    ['three quarters of the points', { attendance: 95, unauthorised: 1.8, area: 96 }, 9, 75, 1, 'GREEN', 4],
    ['typical', { attendance: 94.3, unauthorised: 1.8, area: 94.1 }, 8, 66.67, 2, 'YELLOW', 10],
    ['half of the points', { attendance: 94.3, unauthorised: 3, area: 95 }, 6, 50, 2, 'YELLOW', 10],
    ['weak', { attendance: 91, unauthorised: 3, area: 92 }, 4, 33.33, 3, 'AMBER', 15],
    ['very weak', { attendance: 86, unauthorised: 6, area: 92 }, 0, 0, 4, 'RED', 25],
  ])('then one that is %s lands where the table says', (_, facts, total, percent, group, category, days) => {
    const outcome = categorised(someEvidence(facts));
    expect(outcome.explanation).toMatchObject({ totalPoints: total, availablePoints: 12, percent, group });
    expect(outcome).toMatchObject({
      category,
      standardsGroup: group,
      capacity: { grade: 'B', judged: false },
      support: { days, amountPence: days * 50_000 },
    });
  });
});

describe('given a figure at the edge of a band, when it is judged, then the band holds its lower edge', () => {
  test.each([
    [{ attendance: 89.99 }, 0, 0],
    [{ attendance: 90 }, 0, 1],
    [{ attendance: 94.99 }, 0, 2],
    [{ attendance: 95 }, 0, 3],
    [{ unauthorised: 1.49 }, 1, 3],
    [{ unauthorised: 1.5 }, 1, 2],
    [{ unauthorised: 4 }, 1, 0],
    [{ attendance: 92.3, area: 94.3 }, 2, 1],
    [{ attendance: 92.3, area: 94.31 }, 2, 0],
    [{ attendance: 92.3, area: 92.8 }, 2, 2],
    [{ attendance: 94.6, area: 94.1 }, 2, 3],
    [{ attendance: 94.59, area: 94.1 }, 2, 2],
  ])('%p', (facts, criterion, points) => {
    expect(pointsOf(someEvidence(facts))[criterion]).toBe(points);
  });
});

describe('given a judgement of capacity, when a typical school (group 2) is categorised', () => {
  test.each<[CapacityGrade, string]>([
    ['A', 'GREEN'],
    ['B', 'YELLOW'],
    ['C', 'AMBER'],
    ['D', 'AMBER'],
  ])('then capacity %s makes it %s', (capacity, category) => {
    const outcome = categorised(someEvidence({ capacity }));
    expect(outcome).toMatchObject({ category, capacity: { grade: capacity, judged: true } });
    expect(outcome.explanation.matrixCell).toEqual({ group: 2, capacity, category });
  });
});

describe('given red signals in force, when a school is categorised', () => {
  const weak = { attendance: 91, unauthorised: 3, area: 92 };
  test.each([
    ['YELLOW', 'one red signal', { red: 1 }, 'YELLOW', []],
    ['YELLOW', 'two', { red: 2 }, 'AMBER', ['AMBER moved']],
    ['YELLOW', 'three', { red: 3 }, 'RED', ['AMBER moved', 'RED moved']],
    ['AMBER', 'two', { ...weak, red: 2 }, 'AMBER', ['AMBER met']],
    ['AMBER', 'four', { ...weak, red: 4 }, 'RED', ['AMBER met', 'RED moved']],
  ])('then one that is %s by the matrix, with %s', (cell, _, facts, category, floors) => {
    const { explanation, ...outcome } = categorised(someEvidence(facts));
    expect(explanation.matrixCell.category).toBe(cell);
    expect(outcome.category).toBe(category);
    expect(explanation.escalations.map(({ floor, moved }) => `${floor} ${moved ? 'moved' : 'met'}`)).toEqual(
      floors,
    );
  });

  test('then the worst floor decides, whichever comes first', () => {
    const framework = { ...GREEN_TO_RED, escalations: GREEN_TO_RED.escalations.toReversed() };
    expect(categorised({ ...someEvidence({ red: 3 }), framework }).category).toBe('RED');
  });

  test('then amber signals set no floor', () => {
    const signals = redSignals(3).map((signal) => ({ ...signal, severity: 'AMBER' as const }));
    expect(categorised({ ...someEvidence(), signals })).toMatchObject({
      category: 'YELLOW',
      explanation: { escalations: [] },
    });
  });

  test('then the condition names the signals', () => {
    expect(categorised(someEvidence({ red: 2 })).explanation.escalations[0]?.condition).toBe(
      '2 or more red signals, 2 in force (Signal 1; Signal 2)',
    );
  });
});

describe('given a small cohort, when a school is categorised', () => {
  const strong = { attendance: 96.1, unauthorised: 9, area: 94.5 };

  test('then with 30 pupils every criterion is judged', () => {
    expect(pointsOf(someEvidence({ ...strong, cohort: 30 }))).toEqual([3, 0, 3]);
  });

  test('then with 29 the unauthorised absence is replaced by its stand-in and the gap is left out', () => {
    const { explanation } = categorised(someEvidence({ ...strong, cohort: 29 }));
    expect(explanation.criteria).toMatchObject([
      { points: 3, weightedPoints: 6, standIn: false, leftOutBecause: null },
      { points: 2, weightedPoints: 2, standIn: true, band: 'it needs 30 pupils and there are 29' },
      { points: null, weightedPoints: 0, band: null, leftOutBecause: 'it needs 30 pupils and there are 29' },
    ]);
    expect(explanation).toMatchObject({ totalPoints: 8, availablePoints: 9, percent: 88.89, group: 1 });
  });

  test('then with 14 it is not categorised: stand-in points alone would be a guess', () => {
    expect(categorise(someEvidence({ ...strong, cohort: 14 }))).toEqual({
      notCategorised:
        'No criterion can be judged. Attendance rate: it needs 15 pupils and there are 14. ' +
        'Unauthorised absence rate: it needs 30 pupils and there are 14. ' +
        'Attendance gap to the area: it needs 30 pupils and there are 14.',
    });
  });

  test('then red signals make no category where no criterion can be judged', () => {
    expect(categorise(someEvidence({ cohort: 14, red: 3 }))).toHaveProperty('notCategorised');
  });
});

describe('given missing figures, when a school is categorised', () => {
  test('then without another school to compare with the gap is left out', () => {
    const { explanation } = categorised(someEvidence({ area: null }));
    expect(explanation).toMatchObject({ totalPoints: 6, availablePoints: 9, percent: 66.67 });
    expect(explanation.criteria[2]).toMatchObject({
      comparator: null,
      difference: null,
      leftOutBecause: 'there is no other school to compare with',
    });
  });

  test('then a measure that nobody reported is left out', () => {
    const observations = [anObservation('unauthorised-absence-rate', 1, 240)];
    const { explanation } = categorised({ ...someEvidence(), observations });
    expect(explanation).toMatchObject({ totalPoints: 3, availablePoints: 3, percent: 100 });
    expect(explanation.criteria[0]).toMatchObject({
      value: null,
      leftOutBecause: 'nothing is reported for it',
    });
  });

  test('then with nothing reported it is not categorised', () => {
    expect(categorise({ ...someEvidence(), observations: [] })).toEqual({
      notCategorised: expect.stringMatching(
        /^No criterion can be judged\. Attendance rate: nothing is reported/,
      ),
    });
  });
});

test('a criterion shows everything it was read from', () => {
  expect(categorised(someEvidence()).explanation.criteria[2]).toEqual({
    criterion: 'attendance-gap-to-area',
    title: 'Attendance gap to the area',
    measure: 'attendance-rate',
    basis: 'GAP_TO_AREA',
    value: 94.3,
    comparator: 94.1,
    comparatorSchools: 11,
    difference: 0.2,
    series: null,
    figure: 0.2,
    figureUnit: 'percentage points',
    cohort: 240,
    leastCohort: 30,
    from: '2025-01-06',
    to: '2025-02-10',
    weeks: 6,
    band: 'at least -0.5 percentage points and below 0.5 percentage points',
    points: 2,
    bestPoints: 3,
    weight: 1,
    weightedPoints: 2,
    standIn: false,
    leftOutBecause: null,
  });
});
