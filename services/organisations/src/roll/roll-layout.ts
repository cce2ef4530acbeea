import { COUNT, DAY, SCHOOL } from '../returns/forms';
import { layoutOf, needed, optional, type Heading } from '../returns/headings';

/** Groups of pupils that are counted beside the whole roll; the short names are those of the published school census. */
const GROUP_HEADINGS = {
  girls: optional(COUNT, 'Of the pupils, girls.', 'female', 'NORG'),
  boys: optional(COUNT, 'Of the pupils, boys.', 'male', 'NORB'),
  fsm: optional(COUNT, 'Of the pupils, those eligible for free school meals.', 'free school meals', 'NUMFSM'),
  eal: optional(
    COUNT,
    'Of the pupils, those whose first language is not English.',
    'english as an additional language',
    'NUMEAL',
  ),
  senSupport: optional(COUNT, 'Of the pupils, those with special needs support.', 'TSENELK'),
  ehcPlan: optional(
    COUNT,
    'Of the pupils, those with an education, health and care plan.',
    'ehcp',
    'TSENELSE',
  ),
  newArrivals: optional(
    COUNT,
    'Of the pupils, those who came from abroad in the year before.',
    'new arrivals',
  ),
};

export type RollGroup = keyof typeof GROUP_HEADINGS;
export const GROUPS = Object.keys(GROUP_HEADINGS) as RollGroup[];

/** Year groups, the youngest first; `otherYears` are pupils who follow none. */
export const YEARS = [
  ...['nursery1', 'nursery2', 'reception', 'year1', 'year2', 'year3', 'year4', 'year5', 'year6', 'year7'],
  ...['year8', 'year9', 'year10', 'year11', 'year12', 'year13', 'year14', 'otherYears'],
] as const;

export const ROLL_HEADINGS = {
  urn: needed(SCHOOL, 'The school.', 'school urn'),
  censusDate: needed(DAY, 'The day on which pupils were counted.', 'date', 'as at'),
  pupils: needed(COUNT, 'Pupils on roll.', 'pupils on roll', 'roll', 'NOR'),
  ...GROUP_HEADINGS,
  ...yearHeadings(),
};

export type RollColumn = keyof typeof ROLL_HEADINGS;

/** A school's roll on a census date, counted. */
export const ROLL = layoutOf<RollColumn>('a roll return', ROLL_HEADINGS);

/** Years are headed year7 or y7. */
function yearHeadings(): Record<(typeof YEARS)[number], Heading<number, false>> {
  const means = 'Of the pupils, those in this year group; all year groups together make up the roll.';
  const entries = YEARS.map((year) => [year, optional(COUNT, means, year.replace(/^year/, 'y'))]);
  return Object.fromEntries(entries) as Record<(typeof YEARS)[number], Heading<number, false>>;
}
