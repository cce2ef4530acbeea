import { Refusal, type Path } from './refusal';

const DAY_MS = 86_400_000;
const beginning = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day of a moment in UTC, as YYYY-MM-DD. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** First moment after a day YYYY-MM-DD: what was true before it was true "as at" that day. */
export const endOfDay = (day: string): Date => new Date(beginning(day) + DAY_MS);

/** A day of the calendar as YYYY-MM-DD. Refuses BAD_DATE: an impossible day would otherwise match nothing, or another day. */
export function checkDay(day: string, path?: Path): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? beginning(day) : NaN;
  // Date.parse takes 30 February for 1 March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw new Refusal('BAD_DATE', `"${day}" is no day of the calendar: write YYYY-MM-DD.`, path);
}

/** The day an `asAt` argument asks for; null where it asks for none. */
export const dayAsked = (asAt: string | null | undefined): string | null =>
  asAt === null || asAt === undefined ? null : checkDay(String(asAt), ['asAt']);
