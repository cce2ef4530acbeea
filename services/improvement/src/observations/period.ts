import { checkDay } from '@middletier/runtime/day';
import { Refusal, type Path } from '@middletier/runtime/refusal';

/** A period as it is kept, with its first and last day. */
export interface Period {
  readonly period: string;
  readonly from: string;
  readonly to: string;
}

/** The school year that begins in a year: 2018 is 2018/19, from 1 September to 31 August. */
export const schoolYear = (begins: number): Period => ({
  period: `${begins}/${String((begins + 1) % 100).padStart(2, '0')}`,
  from: `${begins}-09-01`,
  to: `${begins + 1}-08-31`,
});

export const dayPeriod = (day: string): Period => ({ period: day, from: day, to: day });

/** What a file's single year is of the school year its figures are for. */
export type YearInName = 'ENDS' | 'BEGINS';

const TWO_YEARS = /(?<!\d)(20\d\d|19\d\d)\s*[-_/ ]?\s*(?:20|19)?(\d\d)(?!\d)/g;
const ONE_YEAR = /(?<!\d)(20\d\d|19\d\d)(?!\d)/;

/** The school year written in a text, as 2018/19, 2018-2019 or 201819; a single year is read as `single` says. */
export function periodIn(text: string, single: YearInName): Period | null {
  for (const [, first, second] of text.matchAll(TWO_YEARS)) {
    const begins = Number(first);
    if ((begins + 1) % 100 === Number(second)) return schoolYear(begins);
  }
  const year = ONE_YEAR.exec(text)?.[1];
  if (year === undefined) return null;
  return schoolYear(Number(year) - (single === 'ENDS' ? 1 : 0));
}

/** A period as a person writes it. Refuses BAD_PERIOD. */
export function readPeriod(text: string, path?: Path): Period {
  const written = text.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return dayPeriod(checkDay(written, path));
  const period = /^\d{4}([-/]\d\d(\d\d)?)?$/.test(written) ? periodIn(written, 'ENDS') : null;
  if (period && (written.length === 4 || period.period.slice(-2) === written.slice(-2))) return period;
  const fix =
    'write a school year as 2018/19, a year as 2019 for the one that ends in it, or a day YYYY-MM-DD.';
  throw new Refusal('BAD_PERIOD', `"${text}" is no period: ${fix}`, path);
}
