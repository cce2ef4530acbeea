import type { Framework } from '../framework';
import { BOTH_PHASES, LAST_GRADE } from './criteria';
import { groupsFrom, matrixOf, NO_DAYS } from './shorthand';

/**
 * A (no concern) to D (high concern), after Staffordshire, which categorises every school so and lets the category decide
 * the kind and the amount of support. Staffordshire's: the four letters and their two ends. Ours: everything else.
 */
export const A_TO_D: Framework = {
  ...{ id: 'a-to-d', title: 'A (no concern) to D (high concern)', owner: null, version: 1 },
  ...{ validFrom: '2016-09-01', validTo: null },
  criteria: [...BOTH_PHASES, LAST_GRADE],
  standardsGroups: groupsFrom(70, 45, 20),
  capacityUntilJudged: 'B',
  matrix: matrixOf(['A', 'A', 'B', 'C'], ['A', 'B', 'B', 'C'], ['B', 'C', 'C', 'D'], ['C', 'C', 'D', 'D']),
  categories: ['A', 'B', 'C', 'D'].map((id) => ({ id, support: NO_DAYS })),
  escalations: [
    { when: { redSignals: 2 }, floor: 'C' },
    { when: { signal: 'inspected-inadequate' }, floor: 'D' },
    { when: { signal: 'no-head-in-post' }, floor: 'C' },
  ],
};
