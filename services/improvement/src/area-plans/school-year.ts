import { Refusal, type Path } from '@middletier/runtime/refusal';

/** A school year as 2007/08. Refuses BAD_YEAR. */
export function checkYear(year: string, path: Path): string {
  const [, first, second] = /^(\d{4})\/(\d\d)$/.exec(year) ?? [];
  if (first !== undefined && (Number(first) + 1) % 100 === Number(second)) return year;
  throw new Refusal('BAD_YEAR', `"${year}" is no school year: write it as 2007/08.`, path);
}

/** True where one school year comes right after the other. */
export const follows = (later: string, earlier: string): boolean =>
  Number(later.slice(0, 4)) === Number(earlier.slice(0, 4)) + 1;
