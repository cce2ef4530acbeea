import { TREND_PERIODS } from '../categorisation/read-figure';
import { knownPoints, type KnownPoint } from '../comparison/series';
import { slopeOf } from '../comparison/trend';
import type { Basis } from '../frameworks/framework';
import { roundToHundredths } from '../observations/percent';
import type { Point } from '../observations/observation';
import type { MeasureColumn } from './school-columns';

/** What a criterion bands at some schools, each in the row of its school: what `readFigure` reads, in columns. */
export interface FigureColumn {
  /** NaN where there is none. */
  readonly figure: Float64Array;
  /** The fewest pupils behind any figure used; NaN where the source does not say. */
  readonly cohort: Float64Array;
  readonly suppressed: Uint8Array;
}

/** Of each kind of figure one, however many criteria and frameworks band it. */
export const figureName = (measure: string, basis: Basis): string => `${measure}|${basis}`;

/** @param others by row, the mean or the rank that the basis asks for; NaN where there is nobody to compare with */
export function figureColumn(
  basis: Basis,
  column: MeasureColumn,
  others: Float64Array | undefined,
): FigureColumn {
  const { value, cohort, suppressed } = column;
  if (basis === 'VALUE') return { figure: value, cohort, suppressed };
  if (basis === 'TREND') return trendColumn(column);
  const figure = value.map((own, row) => {
    const other = others?.[row] ?? NaN;
    if (basis === 'PERCENTILE_IN_AREA') return Number.isNaN(own) ? NaN : other;
    return roundToHundredths(own - other);
  });
  return { figure, cohort, suppressed };
}

function trendColumn({ value, cohort, suppressed, series }: MeasureColumn): FigureColumn {
  const [figure, fewest] = [new Float64Array(value.length).fill(NaN), cohort.slice()];
  for (const [row, own] of value.entries()) {
    if (Number.isNaN(own)) continue;
    const last = lastWithFigure(series?.[row] ?? []);
    fewest[row] = last.reduce((least, point) => Math.min(least, point.cohort ?? Infinity), Infinity);
    if (fewest[row] === Infinity) fewest[row] = NaN;
    if (last.length === TREND_PERIODS) figure[row] = slopeOf(last);
  }
  return { figure, cohort: fewest, suppressed };
}

const lastWithFigure = (series: readonly Point[]): readonly KnownPoint[] =>
  knownPoints(series).slice(-TREND_PERIODS);
