import { checkDay, dayOf } from './day';
import { Refusal, type Path } from './refusal';

/** Days YYYY-MM-DD, both included; an open end is null. An end before the start means that it never came to be. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

const DAY = 86_400_000;
const beginning = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const dayAfter = (day: string): string => dayOf(new Date(beginning(day) + DAY));
export const dayBefore = (day: string): string => dayOf(new Date(beginning(day) - DAY));

/** The same day some years on; 29 February becomes 1 March where the year has none. */
export function yearsAfter(day: string, years: number): string {
  const date = new Date(beginning(day));
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return dayOf(date);
}

export const holdsOn = ({ from, to }: Period, day: string): boolean =>
  from <= day && (to === null || to >= day);

export const overlap = (one: Period, other: Period): boolean =>
  [one, other].every(({ from, to }) => to === null || from <= to) &&
  (other.to === null || one.from <= other.to) &&
  (one.to === null || other.from <= one.to);

/** Refuses an end before its beginning; `path` is that of the object which holds from and to. */
export function checkPeriod<P extends Period>(period: P, path: Path): P {
  checkDay(period.from, [...path, 'from']);
  if (period.to === null) return period;
  checkDay(period.to, [...path, 'to']);
  if (period.from <= period.to) return period;
  throw new Refusal(
    'DATES_REVERSED',
    `It would end on ${period.to}, before it begins on ${period.from}. Give an end on or after the beginning.`,
    [...path, 'to'],
  );
}
