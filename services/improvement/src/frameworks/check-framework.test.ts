import { checkFramework } from './check-framework';
import type { Band, Criterion, Framework } from './framework';
import { GREEN_TO_RED } from './green-to-red';

const [ATTENDANCE] = GREEN_TO_RED.criteria as readonly [Criterion];

function withCriterion(changes: Partial<Criterion>): Framework {
  return { ...GREEN_TO_RED, criteria: [{ ...ATTENDANCE, ...changes }] };
}

function withBands(...bands: readonly Band[]): Framework {
  return withCriterion({ bands });
}

const LOW: Band = { from: null, below: 90, points: 0 };
const HIGH: Band = { from: 90, below: null, points: 3 };

test('the shipped framework is sound', () => {
  expect(checkFramework(GREEN_TO_RED)).toEqual([]);
});

describe('given a faulty framework, when it is checked, then the fault is named', () => {
  const criterion = 'Criterion attendance-rate:';
  const { matrix } = GREEN_TO_RED;
  test.each<[string, Framework]>([
    [
      'The framework ends (2024-08-31) before it begins (2024-09-01).',
      { ...GREEN_TO_RED, validTo: '2024-08-31' },
    ],
    ['There are no criteria.', { ...GREEN_TO_RED, criteria: [] }],
    ['Criterion attendance-rate is listed twice.', { ...GREEN_TO_RED, criteria: [ATTENDANCE, ATTENDANCE] }],
    ['A criterion cannot be called capacity.', withCriterion({ id: 'capacity' })],
    [`${criterion} there is no measure shoe-size.`, withCriterion({ measure: 'shoe-size' })],
    [`${criterion} the weight must be a whole number above 0.`, withCriterion({ weight: 0 })],
    [`${criterion} the weight must be a whole number above 0.`, withCriterion({ weight: 0.5 })],
    [`${criterion} the least cohort must be a pupil or more.`, withCriterion({ leastCohort: 0 })],
    [
      `${criterion} the points that stand in must be those of a band.`,
      withCriterion({ withFewer: { points: 9 } }),
    ],
    [`${criterion} no band holds figures from 90 to 91.`, withBands(LOW, { ...HIGH, from: 91 })],
    [`${criterion} two bands hold figures from 89 to 90.`, withBands(LOW, { ...HIGH, from: 89 })],
    [`${criterion} the first band must be open downwards.`, withBands({ ...LOW, from: 0 }, HIGH)],
    [`${criterion} the last band must be open upwards.`, withBands(LOW, { ...HIGH, below: 100 })],
    [
      `${criterion} only the first and the last band may be open.`,
      withBands(LOW, { ...HIGH, below: null }, { from: 95, below: null, points: 3 }),
    ],
    [
      `${criterion} the band from 90 to 90 holds nothing.`,
      withBands(LOW, { from: 90, below: 90, points: 1 }, HIGH),
    ],
    [
      `${criterion} a better figure earns fewer points.`,
      withBands({ ...LOW, points: 3 }, { ...HIGH, points: 2 }),
    ],
    [
      `${criterion} a better figure earns fewer points.`,
      withCriterion({ measure: 'unauthorised-absence-rate', bands: [LOW, HIGH] }),
    ],
    [`${criterion} points must be whole numbers.`, withBands(LOW, { ...HIGH, points: 2.5 })],
    [`${criterion} points must not be negative.`, withBands({ ...LOW, points: -1 }, HIGH)],
    [`${criterion} no band earns a point.`, withBands(LOW, { ...HIGH, points: 0 })],
    [
      'The standards groups must be 1, 2, 3 and 4, in this order.',
      { ...GREEN_TO_RED, standardsGroups: GREEN_TO_RED.standardsGroups.slice(1) },
    ],
    [
      'Standards group 3 must begin below group 2.',
      {
        ...GREEN_TO_RED,
        standardsGroups: GREEN_TO_RED.standardsGroups.map((threshold) =>
          threshold.group === 3 ? { ...threshold, fromPercent: 50 } : threshold,
        ),
      },
    ],
    [
      'The first standards group is out of reach.',
      {
        ...GREEN_TO_RED,
        standardsGroups: [{ group: 1, fromPercent: 101 }, ...GREEN_TO_RED.standardsGroups.slice(1)],
      },
    ],
    [
      'The last standards group must begin at 0 %.',
      {
        ...GREEN_TO_RED,
        standardsGroups: [...GREEN_TO_RED.standardsGroups.slice(0, 3), { group: 4, fromPercent: 10 }],
      },
    ],
    [
      'The matrix cell for group 2 and capacity C names no listed category.',
      { ...GREEN_TO_RED, matrix: { ...matrix, 2: { ...matrix[2], C: 'PURPLE' } } },
    ],
    [
      'The matrix cell for group 4 and capacity A names no listed category.',
      { ...GREEN_TO_RED, matrix: { 1: matrix[1], 2: matrix[2], 3: matrix[3] } as Framework['matrix'] },
    ],
    [
      'The matrix cell for group 3 and capacity A is better than a cell with better evidence.',
      { ...GREEN_TO_RED, matrix: { ...matrix, 2: { ...matrix[2], A: 'RED' } } },
    ],
    [
      'The matrix cell for group 1 and capacity D is better than a cell with better evidence.',
      { ...GREEN_TO_RED, matrix: { ...matrix, 1: { ...matrix[1], D: 'GREEN' } } },
    ],
    [
      'The capacity until judged must be A, B, C or D.',
      { ...GREEN_TO_RED, capacityUntilJudged: 'E' as Framework['capacityUntilJudged'] },
    ],
    [
      'Category GREEN is listed twice.',
      { ...GREEN_TO_RED, categories: [...GREEN_TO_RED.categories, ...GREEN_TO_RED.categories.slice(0, 1)] },
    ],
    [
      'Category GREEN needs a whole number of days of support.',
      { ...GREEN_TO_RED, categories: [{ id: 'GREEN', support: { days: 0.5, dayRatePence: 1 } }] },
    ],
    [
      'Category GREEN needs a day rate in whole pence.',
      { ...GREEN_TO_RED, categories: [{ id: 'GREEN', support: { days: 1, dayRatePence: -1 } }] },
    ],
    [
      'The floor PURPLE is not a listed category.',
      { ...GREEN_TO_RED, escalations: [{ when: { redSignals: 1 }, floor: 'PURPLE' }] },
    ],
    [
      'The floor RED needs at least one red signal.',
      { ...GREEN_TO_RED, escalations: [{ when: { redSignals: 0 }, floor: 'RED' }] },
    ],
  ])('%s', (sentence, framework) => {
    expect(checkFramework(framework)).toContain(sentence);
  });
});
