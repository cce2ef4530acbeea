import type { Criterion, Framework } from '../framework';
import { KS2_AGAINST_NATION, PROGRESS_8 } from './criteria';
import { bandsOf, groupsFrom, matrixOf, NO_DAYS, whatever } from './shorthand';

interface Floors {
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Per cent. */
  readonly gcse: number;
  readonly ks2: number;
}

/**
 * Floors of 35, 40 and 50 % at GCSE (five or more at A* to C with English and maths) and of 55 and 60 % at key stage 2, as
 * 004 gives them ("moving up from 35 % to 40 % to 50 % and for KS2, from 55 % to 60 %", schools having "until September
 * 2012 to put the new courses in place to hit the 2014 deadline"). The source's: the percentages and their order, and 2014.
 * Ours: the other days on which one follows the other; and that the expected standard of today stands in for the level 4
 * of those years. Above or below is told, and nothing else.
 */
const floors = ({ version, validFrom, validTo, gcse, ks2 }: Floors): Framework => ({
  ...{ id: 'floor-standards', title: `Floor standards: ${gcse} % at GCSE, ${ks2} % at key stage 2` },
  ...{ owner: null, version, validFrom, validTo },
  criteria: [
    line(KS2_AGAINST_NATION, { id: 'ks2-floor', title: 'Key stage 2', at: ks2 }),
    line({ ...PROGRESS_8, measure: 'ks4-five-a-star-c-em' }, { id: 'gcse-floor', title: 'GCSE', at: gcse }),
  ],
  standardsGroups: groupsFrom(100, 50, 25),
  capacityUntilJudged: 'B',
  matrix: matrixOf(
    whatever('ABOVE_FLOOR'),
    whatever('BELOW_FLOOR'),
    whatever('BELOW_FLOOR'),
    whatever('BELOW_FLOOR'),
  ),
  categories: ['ABOVE_FLOOR', 'BELOW_FLOOR'].map((id) => ({ id, support: NO_DAYS })),
  escalations: [],
});

const line = (
  criterion: Criterion,
  { id, title, at }: { id: string; title: string; at: number },
): Criterion => ({
  ...criterion,
  ...{ id, title, basis: 'VALUE', weight: 1, bands: bandsOf([0, 1], [at]) },
});

/** One version a floor; thresholds change by year (domain.md ground rule 8). */
export const FLOOR_STANDARDS: readonly Framework[] = [
  floors({ version: 1, validFrom: '2010-09-01', validTo: '2011-08-31', gcse: 35, ks2: 55 }),
  floors({ version: 2, validFrom: '2011-09-01', validTo: '2014-08-31', gcse: 40, ks2: 60 }),
  floors({ version: 3, validFrom: '2014-09-01', validTo: null, gcse: 50, ks2: 60 }),
];
