import type { ReturnKind } from '../returns/return-kind';
import { tellFigures } from '../returns/tell-figures';
import { readRollRow, type Roll } from './read-roll-row';
import { ROLL, type RollColumn } from './roll-layout';

/** The roll by year group, sex, free school meals, language, special needs and arrival (domain.md L3). */
export const ROLL_RETURNS: ReturnKind<RollColumn, Roll> = {
  name: 'roll',
  layout: ROLL,
  period: { column: 'censusDate', dayOf: ({ censusDate }) => censusDate, noun: 'census date' },
  collection: 'rolls',
  read: readRollRow,
  tell: tellFigures('roll', ({ urn: _urn, censusDate, years, ...groups }) => ({
    from: censusDate,
    to: censusDate,
    figures: { ...groups, ...years },
  })),
};
