import type { Audience } from '@middletier/runtime/event';
import { observe, type AttendanceWeek, type Observation } from './observe';

/** What improvement knows of one school from its returns: the weeks as reported and what they come to. */
export interface SchoolFigures {
  readonly urn: string;
  readonly phase: string;
  readonly audience: Audience;
  /** In order of time, a week once. */
  readonly weeks: readonly AttendanceWeek[];
  readonly observations: readonly Observation[];
}

/** Weeks kept for a school: three school years of them. */
const WEEKS_KEPT = 120;

/** New weeks are added and corrected ones take the place of what was reported before. */
export function mergeWeeks(
  before: readonly AttendanceWeek[],
  accepted: readonly AttendanceWeek[],
): readonly AttendanceWeek[] {
  const byWeek = new Map([...before, ...accepted].map((week) => [week.weekCommencing, week]));
  return [...byWeek.values()]
    .sort((a, b) => (a.weekCommencing < b.weekCommencing ? -1 : 1))
    .slice(-WEEKS_KEPT);
}

type Reported = Omit<SchoolFigures, 'observations'>;

/** The figures of a school after a return. */
export function withReturn(before: SchoolFigures | undefined, reported: Reported): SchoolFigures {
  const weeks = mergeWeeks(before?.weeks ?? [], reported.weeks);
  return { ...reported, weeks, observations: observe(weeks) };
}
