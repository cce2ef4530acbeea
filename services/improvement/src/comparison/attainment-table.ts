import { roundToHundredths } from '../observations/percent';
import type { PupilSpread } from './chance';
import type { Comparator } from './comparator';
import { explainComparison } from './explain-comparison';
import { poolYears, type PooledFigure } from './pool-years';
import { knownPoints, type Point } from './series';
import { trendOf, type Trend } from './trend';

/** A figure of one period beside others. */
export interface AttainmentFigure extends Point {
  readonly comparator: Comparator | null;
  readonly difference: number | null;
}

export interface AttainmentSeries {
  readonly figures: readonly AttainmentFigure[];
  readonly trend: Trend;
  readonly pooled: PooledFigure | null;
  readonly explanation: string;
}

/** Every period from `from` to `to` in which one of the schools has a figure, oldest first. */
export function columnsOf(
  series: readonly (readonly Point[])[],
  { from, to }: { readonly from: string | null; readonly to: string | null },
): readonly string[] {
  const periods = series.flatMap((points) => knownPoints(points).map(({ period }) => period));
  return [...new Set(periods)].filter((period) => (!from || period >= from) && (!to || period <= to)).sort();
}

export interface Rules {
  readonly measure: string;
  readonly spread: PupilSpread;
  /** The fewest pupils that a figure is judged on by itself. */
  readonly leastCohort: number;
}

/** One row: a cell for each column, with whom the school is compared in that period. */
export function seriesIn(
  columns: readonly string[],
  row: { readonly points: readonly Point[]; readonly comparatorIn: (point: Point) => Comparator | null },
  { measure, spread, leastCohort }: Rules,
): AttainmentSeries {
  const byPeriod = new Map(row.points.map((point) => [point.period, point]));
  const points = columns.map(
    (period): Point => byPeriod.get(period) ?? { period, value: null, cohort: null },
  );
  const figures = points.map((point) => beside(point, row.comparatorIn(point)));
  const trend = trendOf(points, spread);
  const pooled = pooledIfSmall(points, leastCohort);
  const latest = figures.findLast(({ value }) => value !== null);
  const comparators = latest?.comparator ? [latest.comparator] : [];
  const explanation = explainComparison({ measure, series: points, trend, pooled, comparators });
  return { figures, trend, pooled, explanation };
}

function beside(point: Point, comparator: Comparator | null): AttainmentFigure {
  const difference =
    point.value === null || comparator === null ? null : roundToHundredths(point.value - comparator.value);
  return { ...point, comparator, difference };
}

/** Several years as one where the latest is too small by itself. */
export function pooledIfSmall(points: readonly Point[], leastCohort: number): PooledFigure | null {
  const latest = knownPoints(points).at(-1);
  return latest?.cohort && latest.cohort < leastCohort ? poolYears(points, leastCohort) : null;
}
