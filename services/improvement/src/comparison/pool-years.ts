import { roundToHundredths } from '../observations/percent';
import { knownPoints, type Point } from './series';

/** Several year groups of a small school taken as one. */
export interface PooledFigure {
  /** Weighted by the pupils of each year, in the measure's unit. */
  readonly value: number;
  readonly cohort: number;
  /** Oldest first. */
  readonly periods: readonly string[];
}

/** The most years that are taken together: what lies further back says little of the school as it is. */
const MOST_YEARS = 3;

/**
 * The latest years taken together until they hold `leastCohort` pupils: a small cohort is never judged alone (domain.md
 * ground rule 6). One year where that is enough; null where three years are not.
 */
export function poolYears(series: readonly Point[], leastCohort: number): PooledFigure | null {
  let [cohort, sum] = [0, 0];
  const periods: string[] = [];
  for (const point of knownPoints(series).slice(-MOST_YEARS).reverse()) {
    if (!point.cohort) return null;
    cohort += point.cohort;
    sum += point.value * point.cohort;
    periods.unshift(point.period);
    if (cohort >= leastCohort) return { value: roundToHundredths(sum / cohort), cohort, periods };
  }
  return null;
}
