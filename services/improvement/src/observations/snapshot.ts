import type { Told } from './kept-observation';
import { SERIES_LENGTH, type Observation, type Point } from './observation';

/** The latest of each measure with its last periods, once some observations of one subject are told. */
export function withTold(before: readonly Observation[], told: readonly Told[]): readonly Observation[] {
  const latest = new Map(before.map((observation) => [observation.measure, observation]));
  for (const one of told) latest.set(one.measure, taking(latest.get(one.measure), one));
  return withoutReplaced([...latest.values()]);
}

function taking(before: Observation | undefined, told: Told): Observation {
  const { measure, period, value, cohort, state, from, to } = told;
  const others = (before?.series ?? []).filter((point) => point.period !== period);
  const series = [...others, { period, value, cohort }].sort(byPeriod).slice(-SERIES_LENGTH);
  if (before && before.period > period) return { ...before, series };
  return { measure, period, value, cohort, state, from, to, weeks: null, trend: null, series };
}

/** Periods of one measure are written alike, so that their order is that of time. */
const byPeriod = (a: Point, b: Point): number => (a.period < b.period ? -1 : 1);

/** A grade of the older scale no longer speaks for a school that has a report card: it stays in the history. */
function withoutReplaced(observations: readonly Observation[]): readonly Observation[] {
  const cards = observations.filter(({ measure }) => measure.startsWith('report-card-'));
  const latest = cards
    .map(({ period }) => period)
    .sort()
    .at(-1);
  if (latest === undefined) return observations;
  return observations.filter(({ measure, period }) => !measure.startsWith('ofsted-') || period > latest);
}
