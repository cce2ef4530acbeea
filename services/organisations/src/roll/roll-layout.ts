import type { Layout } from '@middletier/runtime/tabular/layout';

/** Groups of pupils that are counted beside the whole roll. */
export const GROUPS = ['girls', 'boys', 'fsm', 'eal', 'senSupport', 'ehcPlan', 'newArrivals'] as const;
export type RollGroup = (typeof GROUPS)[number];

/** Year groups, the youngest first; `otherYears` are pupils who follow none. */
export const YEARS = [
  ...['nursery1', 'nursery2', 'reception', 'year1', 'year2', 'year3', 'year4', 'year5', 'year6', 'year7'],
  ...['year8', 'year9', 'year10', 'year11', 'year12', 'year13', 'year14', 'otherYears'],
] as const;

export type RollColumn = 'urn' | 'censusDate' | 'pupils' | RollGroup | (typeof YEARS)[number];

/** A school's roll on a census date, counted; the short names are those of the published school census. */
export const ROLL: Layout<RollColumn> = {
  title: 'a roll return',
  columns: {
    urn: ['urn', 'school urn'],
    censusDate: ['censusDate', 'date', 'as at'],
    pupils: ['pupils', 'pupils on roll', 'roll', 'NOR'],
    girls: ['girls', 'female', 'NORG'],
    boys: ['boys', 'male', 'NORB'],
    fsm: ['fsm', 'free school meals', 'NUMFSM'],
    eal: ['eal', 'english as an additional language', 'NUMEAL'],
    senSupport: ['senSupport', 'TSENELK'],
    ehcPlan: ['ehcPlan', 'ehcp', 'TSENELSE'],
    newArrivals: ['newArrivals', 'new arrivals'],
    ...yearColumns(),
  },
  required: [['urn'], ['censusDate'], ['pupils']],
};

/** Years are headed year7 or y7. */
function yearColumns(): Record<(typeof YEARS)[number], readonly string[]> {
  const names = YEARS.map((year) => [year, [year, year.replace(/^year/, 'y')]]);
  return Object.fromEntries(names) as Record<(typeof YEARS)[number], readonly string[]>;
}
