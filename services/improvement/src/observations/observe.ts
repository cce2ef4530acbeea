import { SERIES_LENGTH, type Observation, type Point } from './observation';
import { percentOf, roundToHundredths } from './percent';

/** Weeks that make one observation: a half term in school time. Holidays are not reported, so not counted. */
const WINDOW_WEEKS = 6;

/** Weeks on each side of a trend: the later half of the window against the earlier. */
const TREND_WEEKS = WINDOW_WEEKS / 2;

/** Two sessions a day, five days: what one pupil can attend in a week. */
const SESSIONS_PER_PUPIL_AND_WEEK = 10;

/** The counts of an attendance return that a measure is the percentage of. */
type SessionCount = 'sessionsAttended' | 'unauthorisedAbsence';

const RATES = [
  { measure: 'attendance-rate', part: 'sessionsAttended' },
  { measure: 'unauthorised-absence-rate', part: 'unauthorisedAbsence' },
] as const;
type Rate = (typeof RATES)[number];

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

/**
 * One observation per measure from the latest reported weeks, in any order; none where nothing is reported.
 * Sessions are summed over the weeks before dividing, so that a short week weighs less than a whole one.
 */
export function observe(weeks: readonly AttendanceWeek[]): readonly Observation[] {
  const windows = windowsOf(weeks);
  const window = windows.at(-1);
  const first = window?.at(0);
  const last = window?.at(-1);
  if (window === undefined || first === undefined || last === undefined) return [];
  return RATES.map((rate) => ({
    measure: rate.measure,
    state: 'REPORTED',
    ...pointOf(rate, window),
    from: first.weekCommencing,
    to: last.weekCommencing,
    weeks: window.length,
    trend: window.length < WINDOW_WEEKS ? null : trendOf(rate, window),
    series: windows.map((one) => pointOf(rate, one)),
  }));
}

/** The latest window, and the full ones before it, which share no week with it: oldest first. */
function windowsOf(weeks: readonly AttendanceWeek[]): AttendanceWeek[][] {
  const open = weeks
    .filter((week) => week.sessionsPossible > 0)
    .sort((a, b) => (a.weekCommencing < b.weekCommencing ? -1 : 1));
  const windows: AttendanceWeek[][] = [];
  for (let end = open.length; end > 0 && windows.length < SERIES_LENGTH; end -= WINDOW_WEEKS)
    windows.unshift(open.slice(Math.max(0, end - WINDOW_WEEKS), end));
  return windows.filter((window, i) => window.length === WINDOW_WEEKS || i === windows.length - 1);
}

const pointOf = (rate: Rate, window: readonly AttendanceWeek[]): Point => ({
  period: window.at(-1)!.weekCommencing,
  value: rateOver(window, rate),
  cohort: Math.round(sessionsPossible(window) / window.length / SESSIONS_PER_PUPIL_AND_WEEK),
});

function trendOf(rate: Rate, window: readonly AttendanceWeek[]): Trend {
  const before = rateOver(window.slice(0, TREND_WEEKS), rate);
  const latest = rateOver(window.slice(-TREND_WEEKS), rate);
  return { latest, before, change: roundToHundredths(latest - before) };
}

function rateOver(weeks: readonly AttendanceWeek[], { part: counted }: Rate): number {
  const part = weeks.reduce((sum, week) => sum + week[counted], 0);
  return percentOf(part, sessionsPossible(weeks));
}

function sessionsPossible(weeks: readonly AttendanceWeek[]): number {
  return weeks.reduce((sum, week) => sum + week.sessionsPossible, 0);
}
