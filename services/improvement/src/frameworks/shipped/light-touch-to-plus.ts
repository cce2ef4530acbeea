import type { Framework } from '../framework';
import { BOTH_PHASES, LAST_GRADE } from './criteria';
import { groupsFrom, matrixOf, NO_DAYS } from './shorthand';

/**
 * Light Touch to Support and Challenge +, after Surrey's Schools Alliance for Excellence. Its own: the four categories;
 * Light Touch for good and outstanding schools without known concerns, Light Touch + where there is a new head or the
 * capacity to help others is limited, Support and Challenge for schools that require improvement or are at risk of it,
 * Support and Challenge + for inadequate ones and where concerns are serious. Ours: criteria, bands, thresholds, matrix.
 */
export const LIGHT_TOUCH_TO_PLUS: Framework = {
  ...{ id: 'light-touch-to-plus', title: 'Light Touch to Support and Challenge +', owner: null, version: 1 },
  ...{ validFrom: '2019-09-01', validTo: null },
  criteria: [...BOTH_PHASES, LAST_GRADE],
  standardsGroups: groupsFrom(70, 45, 20),
  capacityUntilJudged: 'B',
  matrix: matrixOf(
    ['LIGHT_TOUCH', 'LIGHT_TOUCH', 'LIGHT_TOUCH_PLUS', 'SUPPORT_AND_CHALLENGE'],
    ['LIGHT_TOUCH', 'LIGHT_TOUCH_PLUS', 'LIGHT_TOUCH_PLUS', 'SUPPORT_AND_CHALLENGE'],
    ['LIGHT_TOUCH_PLUS', 'SUPPORT_AND_CHALLENGE', 'SUPPORT_AND_CHALLENGE', 'SUPPORT_AND_CHALLENGE_PLUS'],
    [
      'SUPPORT_AND_CHALLENGE',
      'SUPPORT_AND_CHALLENGE',
      'SUPPORT_AND_CHALLENGE_PLUS',
      'SUPPORT_AND_CHALLENGE_PLUS',
    ],
  ),
  categories: ['LIGHT_TOUCH', 'LIGHT_TOUCH_PLUS', 'SUPPORT_AND_CHALLENGE', 'SUPPORT_AND_CHALLENGE_PLUS'].map(
    (id) => ({ id, support: NO_DAYS }),
  ),
  escalations: [
    { when: { signal: 'no-head-in-post' }, floor: 'LIGHT_TOUCH_PLUS' },
    { when: { signal: 'inspected-requires-improvement' }, floor: 'SUPPORT_AND_CHALLENGE' },
    { when: { signal: 'inspected-inadequate' }, floor: 'SUPPORT_AND_CHALLENGE_PLUS' },
  ],
};
