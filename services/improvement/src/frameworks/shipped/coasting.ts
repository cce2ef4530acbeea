import type { Framework, Limit } from '../framework';
import { KS2_AGAINST_NATION, PROGRESS_8 } from './criteria';
import { bandsOf, groupsFrom, matrixOf, NO_DAYS, whatever } from './shorthand';

const below = (measure: string, line: number): Limit => ({ measure, from: null, below: line });

/**
 * Coasting, as the Coasting Schools (England) Regulations define it (laid in draft as those of 2016, made as S.I. 2017/9).
 * The regulations': in each of the last three years, at key stage 2 fewer than 85 % at the expected standard in reading,
 * writing and maths and progress below -2.5 in reading, -3.5 in writing or -2.5 in maths; at key stage 4 Progress 8 below
 * -0.25 with the upper end of its confidence interval below 0. Left out: the other figures for 2014 and 2015, and the
 * schools that regulation 3 exempts. Ours: the points, which decide nothing here, since every cell is NOT_COASTING and
 * only the floors move a school.
 */
export const COASTING: Framework = {
  ...{ id: 'coasting', title: 'Coasting schools', owner: null, version: 1 },
  ...{ validFrom: '2016-09-01', validTo: null },
  criteria: [
    {
      ...KS2_AGAINST_NATION,
      ...{ id: 'ks2-attainment', title: 'Reading, writing and maths', basis: 'VALUE', weight: 1 },
      bands: bandsOf([0, 1], [85]),
    },
    { ...PROGRESS_8, bands: bandsOf([0, 1], [-0.25]) },
  ],
  standardsGroups: groupsFrom(75, 50, 25),
  capacityUntilJudged: 'B',
  matrix: matrixOf(
    whatever('NOT_COASTING'),
    whatever('NOT_COASTING'),
    whatever('NOT_COASTING'),
    whatever('NOT_COASTING'),
  ),
  categories: ['NOT_COASTING', 'COASTING'].map((id) => ({ id, support: NO_DAYS })),
  escalations: [
    {
      when: {
        inEvery: { lastPeriods: 3 },
        limits: [
          [below('ks2-rwm-expected', 85)],
          [
            below('ks2-reading-progress', -2.5),
            below('ks2-writing-progress', -3.5),
            below('ks2-maths-progress', -2.5),
          ],
        ],
      },
      floor: 'COASTING',
    },
    {
      when: {
        inEvery: { lastPeriods: 3 },
        limits: [[below('ks4-progress-8', -0.25)], [below('ks4-progress-8-upper', 0)]],
      },
      floor: 'COASTING',
    },
  ],
};
