import { Unreadable } from '@middletier/runtime/tabular/cells';
import type { RowReading } from '@middletier/runtime/tabular/row-reading';
import { COUNT, decimal, oneOf, SCHOOL, YEAR } from '../returns/forms';
import { layoutOf, needed, optional, readerOf, type Judge, type RowOf } from '../returns/headings';
import type { ReturnKind } from '../returns/return-kind';
import { checkPart } from '../returns/row-rules';
import { tellFigures } from '../returns/tell-figures';
import { readSchoolYear } from '../trust-return/school-year';
import { ATTAINMENT_MEASURES } from './attainment-measures';

/** Whose results they are: the whole cohort, or a group of it. */
const COHORTS = ['ALL', 'GIRLS', 'BOYS', 'FSM', 'EAL', 'SEN_SUPPORT', 'EHC_PLAN', 'DISADVANTAGED'] as const;

const HEADINGS = {
  urn: needed(SCHOOL, 'The school.', 'school urn'),
  year: needed(YEAR, 'School year in which the results were gained.', 'academic year', 'time_period'),
  measure: needed(oneOf(Object.keys(ATTAINMENT_MEASURES)), 'What was measured.', 'measure id'),
  cohort: needed(
    oneOf(COHORTS, { total: 'ALL', female: 'GIRLS', male: 'BOYS', ehcp: 'EHC_PLAN' }),
    'Whose results: ALL for the whole cohort, or a group of it in a row of its own.',
    'group',
  ),
  pupils: needed(COUNT, 'Pupils of that cohort whose results count.', 'cohort size', 'eligible pupils'),
  achieved: optional(COUNT, 'Of those, how many reached the standard, for a measure in per cent.', 'number'),
  value: optional(
    decimal(-100, 120),
    'The result, in per cent or points; not needed beside `achieved`.',
    'result',
  ),
};

type Columns = typeof HEADINGS;
type Attainment = RowOf<Columns>;

const judge: Judge<Columns> = (said, row, today) => {
  const { year, measure, pupils, achieved, value } = said;
  if (year !== null) checkYear(row, year, today);
  checkPart(row, { column: 'achieved', value: achieved }, { column: 'pupils', value: pupils });
  if (pupils === 0) row.fault('pupils', 'NO_PUPILS', 'Nobody was in the cohort: leave the row out.');
  if (achieved === null && value === null && row.faults.length === 0)
    row.fault('value', 'MISSING', 'Give the result, or how many achieved it.');
  if (value !== null && measure !== null) checkResult(row, { measure, value, achieved, pupils });
};

function checkYear(row: RowReading<keyof Columns>, year: string, today: string): void {
  const { from } = readSchoolYear(year);
  const oldest = Number(today.slice(0, 4)) - OLDEST_YEARS;
  if (from > today) row.fault('year', 'IN_THE_FUTURE', `${year} has not begun yet.`);
  if (Number(from.slice(0, 4)) < oldest)
    row.fault('year', 'TOO_OLD', `Results before ${oldest}/${String(oldest + 1).slice(-2)} are not taken.`);
}

interface Result {
  readonly measure: string;
  readonly value: number;
  readonly achieved: number | null;
  readonly pupils: number | null;
}

/** On the scale of the measure, and the same as what the counts make of it to half a per cent. */
function checkResult(row: RowReading<keyof Columns>, { measure, value, achieved, pupils }: Result): void {
  const onScale = ATTAINMENT_MEASURES[measure]?.value.read(String(value));
  if (onScale instanceof Unreadable) row.fault('value', onScale.rule, onScale.fix);
  if (achieved === null || !pupils) return;
  const counted = shareOf(achieved, pupils);
  if (Math.abs(counted - value) > 0.5)
    row.fault(
      'value',
      'SUM',
      `${achieved} of ${pupils} are ${counted} per cent, not ${value}: give one of the two.`,
    );
}

const OLDEST_YEARS = 4;

const shareOf = (achieved: number, pupils: number): number => Math.round((achieved / pupils) * 10_000) / 100;

/** The whole cohort goes by the measure's id, a group by `<measure>/<group>`, and each is followed by its pupils. */
function figuresOf({ measure, cohort, pupils, achieved, value }: Attainment): Record<string, number | null> {
  const name = cohort === 'ALL' ? measure : `${measure}/${cohort}`;
  return { [name]: value ?? shareOf(achieved!, pupils), [`${name}/pupils`]: pupils };
}

const spanOf = ({ year }: Attainment): { from: string; to: string } => {
  const { from, to } = readSchoolYear(year);
  return { from, to };
};

/** Results by measure and cohort (ground rule 5: data hard and soft; 000: attainment is read beside its cohort). */
export const ATTAINMENT_RETURNS: ReturnKind<keyof Columns, Attainment> = {
  name: 'attainment',
  means:
    'Results of a school year by measure and cohort, one row for each; sent when results come in, and again when they are corrected, without waiting for the performance tables.',
  headings: HEADINGS,
  layout: layoutOf('an attainment return', HEADINGS),
  example: ({ schoolYear }) => [
    {
      urn: '100000',
      year: schoolYear,
      measure: 'ks2-rwm-expected',
      cohort: 'ALL',
      pupils: '58',
      achieved: '37',
    },
    {
      urn: '100000',
      year: schoolYear,
      measure: 'ks2-rwm-expected',
      cohort: 'FSM',
      pupils: '21',
      achieved: '10',
    },
    {
      urn: '100001',
      year: schoolYear,
      measure: 'ks4-attainment-8',
      cohort: 'ALL',
      pupils: '178',
      value: '45.2',
    },
  ],
  period: {
    ...{ column: 'year', dayOf: (row) => spanOf(row).from, noun: 'school year, measure and cohort' },
    partOf: ({ measure, cohort }) => `${measure}/${cohort}`,
  },
  collection: 'attainment',
  read: readerOf(HEADINGS, judge),
  keptYears: 10,
  forStrangers: null,
  tell: tellFigures('attainment', (row) => ({ ...spanOf(row), figures: figuresOf(row) })),
};
