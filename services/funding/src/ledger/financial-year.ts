import { Refusal, type Path } from '@middletier/runtime/refusal';

/** The financial year of a day, April to March, as 2012-13. */
export function financialYearOf(day: string): string {
  const calendar = Number(day.slice(0, 4));
  return named(day.slice(5) < '04-01' ? calendar - 1 : calendar);
}

const named = (start: number): string => `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
const startOf = (year: string): number => Number(year.slice(0, 4));

export const yearAfter = (year: string): string => named(startOf(year) + 1);
export const firstDayOf = (year: string): string => `${startOf(year)}-04-01`;
export const lastDayOf = (year: string): string => `${startOf(year) + 1}-03-31`;

/** True for 2012-13; 2012-14 is no year. */
export const isFinancialYear = (year: string): boolean =>
  /^\d{4}-\d\d$/.test(year) && named(startOf(year)) === year;

/** Refuses BAD_YEAR. */
export function checkFinancialYear(year: string, path: Path): string {
  if (isFinancialYear(year)) return year;
  throw new Refusal('BAD_YEAR', `"${year}" is no financial year: write it as 2012-13.`, path);
}
