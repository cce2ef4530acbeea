import type { Framework } from '../framework';
import { LAST_GRADE } from './criteria';
import { bandsOf, groupsFrom, matrixOf, NO_DAYS, whatever } from './shorthand';

/**
 * Stuck, as Ofsted defines it (official statistics with its annual reports of 2019 and 2020; no regulation does). Ofsted's:
 * judged to be inadequate, satisfactory or to require improvement in every full inspection of 13 years, at least four of
 * them, those of predecessors included. Ours: the 13 years end with the last inspection instead of 31 August, and of more
 * than six inspections the last six are looked at; the points decide nothing, only the floor moves a school.
 */
export const STUCK: Framework = {
  ...{ id: 'stuck', title: 'Stuck schools', owner: null, version: 1 },
  ...{ validFrom: '2019-09-01', validTo: null },
  criteria: [{ ...LAST_GRADE, weight: 1, bands: bandsOf([1, 0], [3]) }],
  standardsGroups: groupsFrom(75, 50, 25),
  capacityUntilJudged: 'B',
  matrix: matrixOf(
    whatever('NOT_STUCK'),
    whatever('NOT_STUCK'),
    whatever('NOT_STUCK'),
    whatever('NOT_STUCK'),
  ),
  categories: ['NOT_STUCK', 'STUCK'].map((id) => ({ id, support: NO_DAYS })),
  escalations: [
    {
      when: {
        inEvery: { withinYears: 13, leastPeriods: 4 },
        limits: [[{ measure: 'ofsted-overall-effectiveness', from: 3, below: null }]],
      },
      floor: 'STUCK',
    },
  ],
};
