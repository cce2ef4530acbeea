import type { Framework } from '../framework';
import { BOTH_PHASES } from './criteria';
import { groupsFrom, matrixOf, NO_DAYS } from './shorthand';

/**
 * Wigan's yearly profile (004, case study 5). The source's: a profile of each school each year, mostly from data, by
 * methods agreed with schools; on it schools are categorised to find those that perform low or below what they could; the
 * School Improvement Board agrees the category; the phases are treated apart; money goes to consortia, so a category
 * brings no days by itself. Ours: the criteria, the bands, the thresholds, the matrix and the names in capitals.
 */
export const WIGAN_PROFILE: Framework = {
  ...{ id: 'wigan-profile', title: 'Yearly school performance profile', owner: null, version: 1 },
  ...{ validFrom: '2011-09-01', validTo: null },
  criteria: BOTH_PHASES,
  standardsGroups: groupsFrom(75, 50, 25),
  capacityUntilJudged: 'B',
  matrix: matrixOf(
    ['PERFORMING', 'PERFORMING', 'PERFORMING', 'UNDERPERFORMING'],
    ['PERFORMING', 'PERFORMING', 'UNDERPERFORMING', 'UNDERPERFORMING'],
    ['UNDERPERFORMING', 'UNDERPERFORMING', 'UNDERPERFORMING', 'LOW_PERFORMING'],
    ['UNDERPERFORMING', 'LOW_PERFORMING', 'LOW_PERFORMING', 'LOW_PERFORMING'],
  ),
  categories: ['PERFORMING', 'UNDERPERFORMING', 'LOW_PERFORMING'].map((id) => ({ id, support: NO_DAYS })),
  escalations: [{ when: { signal: 'inspected-inadequate' }, floor: 'LOW_PERFORMING' }],
};
