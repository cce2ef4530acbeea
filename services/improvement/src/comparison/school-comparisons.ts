import { findMeasure, type Measure } from '../observations/measures';
import type { Observation } from '../observations/observation';
import { pooledIfSmall } from './attainment-table';
import type { Comparator } from './comparator';
import { explainComparison } from './explain-comparison';
import { isPublished, tellsNobody, withoutSmall } from './may-read';
import { ownPast } from './own-past';
import type { PooledFigure } from './pool-years';
import { pupilSpread } from './pupil-spread';
import { trendOf, type Trend } from './trend';

/** How a school stands in one measure. */
export interface MeasureComparison {
  readonly measure: Measure;
  readonly period: string;
  readonly value: number | null;
  readonly cohort: number | null;
  readonly comparators: readonly Comparator[];
  readonly trend: Trend;
  readonly pooled: PooledFigure | null;
  readonly explanation: string;
}

/** A school with what it is compared with. */
export interface Standing {
  readonly observations: readonly Observation[];
  readonly comparators: readonly Comparator[];
}
interface Reader {
  /** Whether the school's own figures are the reader's concern. */
  readonly mine: boolean;
  /** Null for all measures. */
  readonly measures: readonly string[] | null;
  readonly leastCohort: number;
}

/** What a reader may see of how a school stands. */
export function comparisonsFor(
  school: Standing,
  { mine, measures, leastCohort }: Reader,
): MeasureComparison[] {
  return school.observations.flatMap((observation) => {
    const measure = findMeasure(observation.measure);
    const wanted = measure && (!measures || measures.includes(measure.id)) && (mine || isPublished(measure));
    if (!wanted) return [];
    const seen = mine ? observation : withoutSmall(measure)(observation);
    const series = mine ? observation.series : observation.series.map(withoutSmall(measure));
    const past = ownPast(measure.id, series);
    const others = school.comparators
      .filter((one) => one.measure === measure.id)
      .filter(tellsNobody(measure))
      .map((one) => (seen.value === null ? { ...one, percentile: null } : one));
    const comparators = past ? [...others, past] : others;
    const trend = trendOf(series, pupilSpread(measure));
    const pooled = pooledIfSmall(series, leastCohort);
    const explanation = explainComparison({ measure: measure.id, series, trend, pooled, comparators });
    const { period, value, cohort } = seen;
    return [{ measure, period, value, cohort, comparators, trend, pooled, explanation }];
  });
}
