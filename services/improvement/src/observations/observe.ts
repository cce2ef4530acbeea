import { MEASURES } from './measures';
import type { Measure, MeasureId, SessionCount } from './measures';
import { percentOf, roundToHundredths } from './percent';

/** Weeks that make one observation: a half term in school time. Holidays are not reported, so not counted. */
const WINDOW_WEEKS = 6;

/** Weeks on each side of a trend: the later half of the window against the earlier. */
const TREND_WEEKS = WINDOW_WEEKS / 2;

/** Two sessions a day, five days: what one pupil can attend in a week. */
const SESSIONS_PER_PUPIL_AND_WEEK = 10;

/** One school, one week, counted in sessions. `weekCommencing` is an ISO date (a Monday); one row a week. */
export interface AttendanceWeek extends Readonly<Record<SessionCount, number>> {
  readonly weekCommencing: string;
  readonly sessionsPossible: number;
}

/** Percentage over the latest three weeks and of the three before; `change` is in percentage points. */
export interface Trend {
  readonly latest: number;
  readonly before: number;
  readonly change: number;
}

/** A measure over the window: `value` in percent, `cohort` in pupils, `from` and `to` the first and last Monday. */
export interface Observation {
  readonly measure: MeasureId;
  readonly value: number;
  readonly cohort: number;
  readonly from: string;
  readonly to: string;
  readonly weeks: number;
  /** Null until the window is full. */
  readonly trend: Trend | null;
}

/**
 * One observation per measure from the latest reported weeks, in any order; none where nothing is reported.
 * Sessions are summed over the weeks before dividing, so that a short week weighs less than a whole one.
 */
export function observe(weeks: readonly AttendanceWeek[]): readonly Observation[] {
  const window = weeks
    .filter((week) => week.sessionsPossible > 0)
    .sort((a, b) => (a.weekCommencing < b.weekCommencing ? -1 : 1))
    .slice(-WINDOW_WEEKS);
  const first = window.at(0);
  const last = window.at(-1);
  if (first === undefined || last === undefined) return [];
  return MEASURES.map((measure) => ({
    measure: measure.id,
    value: rateOver(window, measure),
    cohort: Math.round(sessionsPossible(window) / window.length / SESSIONS_PER_PUPIL_AND_WEEK),
    from: first.weekCommencing,
    to: last.weekCommencing,
    weeks: window.length,
    trend: window.length < WINDOW_WEEKS ? null : trendOf(measure, window),
  }));
}

function trendOf(measure: Measure, window: readonly AttendanceWeek[]): Trend {
  const before = rateOver(window.slice(0, TREND_WEEKS), measure);
  const latest = rateOver(window.slice(-TREND_WEEKS), measure);
  return { latest, before, change: roundToHundredths(latest - before) };
}

function rateOver(weeks: readonly AttendanceWeek[], measure: Measure): number {
  const part = weeks.reduce((sum, week) => sum + week[measure.part], 0);
  return percentOf(part, sessionsPossible(weeks));
}

function sessionsPossible(weeks: readonly AttendanceWeek[]): number {
  return weeks.reduce((sum, week) => sum + week.sessionsPossible, 0);
}
