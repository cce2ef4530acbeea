/** Rows of a criterion: measure, basis and the edges of its bands, which earn 0 to 3 points from the bottom up. */
const ROWS = [
  ['ks2-rwm-expected', 'VALUE', [45, 60, 75]],
  ['ks2-rwm-higher', 'GAP_TO_NATIONAL', [-5, 0, 5]],
  ['ks2-reading-score', 'GAP_TO_AREA', [-2, 0, 2]],
  ['ks2-maths-score', 'GAP_TO_SIMILAR', [-2, 0, 2]],
  ['ks2-reading-progress', 'VALUE', [-2.5, 0, 2.5]],
  ['ks2-writing-progress', 'VALUE', [-3.5, 0, 3.5]],
  ['ks2-maths-progress', 'TREND', [-1, 0, 1]],
  ['ks2-gps-expected', 'PERCENTILE_IN_AREA', [25, 50, 75]],
  ['ks2-reading-expected', 'GAP_TO_NATIONAL', [-10, 0, 10]],
  ['ks2-maths-expected', 'TREND', [-5, 0, 5]],
  ['ks2-writing-expected', 'GAP_TO_AREA', [-10, 0, 10]],
  ['attendance-rate', 'PERCENTILE_IN_AREA', [25, 50, 75]],
] as const;

export const MEASURES: readonly string[] = ROWS.map(([measure]) => measure);

/** Twelve criteria over all six bases, as `FrameworkDefinitionInput`. */
export const TWELVE_CRITERIA = {
  title: 'Twelve criteria',
  criteria: ROWS.map(([measure, basis, edges], index) => ({
    ...{ id: `c-${index}`, title: measure, measure, basis, weight: 1, leastCohort: 11 },
    bands: [0, 1, 2, 3].map((points) => ({ from: edges[points - 1], below: edges[points], points })),
  })),
  standardsGroups: [75, 50, 25, 0].map((fromPercent, index) => ({ group: index + 1, fromPercent })),
  capacityUntilJudged: 'B',
  matrix: [1, 2, 3, 4].map((group) => {
    const category = ['GREEN', 'YELLOW', 'AMBER', 'RED'][group - 1];
    return { group, a: category, b: category, c: category, d: category };
  }),
  categories: ['GREEN', 'YELLOW', 'AMBER', 'RED'].map((id) => ({ id })),
  escalations: [{ floor: 'AMBER', redSignals: 2 }],
};
