import type { ReturnKind } from '../returns/return-kind';
import { tellFigures } from '../returns/tell-figures';
import { readRollRow, type Roll } from './read-roll-row';
import { ROLL, ROLL_HEADINGS, YEARS, type RollColumn } from './roll-layout';

/** The roll by year group, sex, free school meals, language, special needs and arrival (domain.md L3). */
export const ROLL_RETURNS: ReturnKind<RollColumn, Roll> = {
  name: 'roll',
  means:
    'Pupils on roll on a day, with groups of them and year groups, as counts alone; sent with each census, or whenever the roll changes.',
  headings: ROLL_HEADINGS,
  layout: ROLL,
  example: ({ daysAgo }) => [
    {
      ...{
        urn: '100000',
        censusDate: daysAgo(30),
        pupils: '61',
        girls: '28',
        boys: '33',
        fsm: '14',
        eal: '9',
      },
      ...{ senSupport: '8', ehcPlan: '2', newArrivals: '1', year5: '30', year6: '31' },
    },
    { urn: '100001', censusDate: daysAgo(30), pupils: '905' },
  ],
  period: { column: 'censusDate', dayOf: ({ censusDate }) => censusDate, noun: 'census date' },
  size: { noun: 'Pupils', of: ({ pupils }) => pupils },
  collection: 'rolls',
  read: readRollRow,
  keptYears: 6,
  forStrangers: [
    { whole: 'pupils', parts: ['girls', 'boys'] },
    { whole: 'pupils', parts: YEARS },
    { whole: 'pupils', parts: ['fsm'] },
    { whole: 'pupils', parts: ['eal'] },
    { whole: 'pupils', parts: ['senSupport', 'ehcPlan'] },
    { whole: 'pupils', parts: ['newArrivals'] },
  ],
  tell: tellFigures('roll', ({ urn: _urn, censusDate, years, ...groups }) => ({
    from: censusDate,
    to: censusDate,
    figures: { ...groups, ...years },
  })),
};
