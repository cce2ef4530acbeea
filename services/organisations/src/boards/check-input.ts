import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';

type Path = readonly (string | number)[];

export interface Term {
  readonly from: string;
  readonly to: string | null;
}

/** @throws Refusal BAD_DATE, DATES_REVERSED */
export function checkTerm({ from, to }: { from: string; to?: string | null }, path: Path): Term {
  checkDay(from, [...path, 'from']);
  if (to === null || to === undefined) return { from, to: null };
  checkDay(to, [...path, 'to']);
  if (from <= to) return { from, to };
  const message = `It would end on ${to}, before it begins on ${from}: set the days the right way round.`;
  throw new Refusal('DATES_REVERSED', message, [...path, 'to']);
}

/** @throws Refusal BAD_TEXT */
export function checkText(text: string, path: Path, most = 500): string {
  const trimmed = text.trim();
  if (trimmed.length > 0 && trimmed.length <= most) return trimmed;
  throw new Refusal('BAD_TEXT', `${path.at(-1)} must have 1 to ${most} characters.`, path);
}

/** Refuses the second of two editors: what they read has changed since. @throws Refusal CHANGED_MEANWHILE */
export function checkVersion(what: string, { version }: { readonly version: number }, read: number): void {
  if (version === read) return;
  throw new Refusal(
    'CHANGED_MEANWHILE',
    `Somebody changed ${what} since you read it: read it again, it is at version ${version} now, and repeat your change.`,
    ['input', 'version'],
  );
}
