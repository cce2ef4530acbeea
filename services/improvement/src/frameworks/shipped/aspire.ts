import type { Framework } from '../framework';
import { BOTH_PHASES, LAST_GRADE } from './criteria';
import { groupsFrom, matrixOf, NO_DAYS } from './shorthand';

/**
 * Warrington and Halton with Aspire (004, case study 4). The source's: the authorities watch "those at-risk or only
 * satisfactory", and schools causing concern are expected to buy at the gold level and get earmarked money to spend where
 * they choose, so a category brings no days. It says no more: the rest, names in capitals included, is ours.
 */
export const ASPIRE: Framework = {
  ...{ id: 'aspire', title: 'At risk and causing concern', owner: null, version: 1 },
  ...{ validFrom: '2011-09-01', validTo: null },
  criteria: [...BOTH_PHASES, LAST_GRADE],
  standardsGroups: groupsFrom(75, 50, 25),
  capacityUntilJudged: 'B',
  matrix: matrixOf(
    ['SECURE', 'SECURE', 'SECURE', 'AT_RISK'],
    ['SECURE', 'SECURE', 'AT_RISK', 'AT_RISK'],
    ['AT_RISK', 'AT_RISK', 'AT_RISK', 'CAUSING_CONCERN'],
    ['AT_RISK', 'CAUSING_CONCERN', 'CAUSING_CONCERN', 'CAUSING_CONCERN'],
  ),
  categories: ['SECURE', 'AT_RISK', 'CAUSING_CONCERN'].map((id) => ({ id, support: NO_DAYS })),
  escalations: [
    { when: { signal: 'inspected-requires-improvement' }, floor: 'AT_RISK' },
    { when: { signal: 'inspected-inadequate' }, floor: 'CAUSING_CONCERN' },
  ],
};
