import { roundToHundredths } from '../observations/percent';
import type { Comparator } from './comparator';
import { knownPoints, type Point } from './series';

/** The most earlier periods that make a school's own past. */
const PERIODS = 3;

/**
 * A school against itself: the mean of up to three periods before the latest, each pupil counting once where the source
 * says how many there were. Null where nothing earlier is known.
 */
export function ownPast(measure: string, series: readonly Point[]): Comparator | null {
  const before = knownPoints(series).slice(-1 - PERIODS, -1);
  if (before.length === 0) return null;
  const counted = before.every(({ cohort }) => cohort !== null && cohort > 0);
  const weights = before.map(({ cohort }) => (counted ? cohort! : 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const sum = before.reduce((total, { value }, index) => total + value * weights[index]!, 0);
  return { measure, kind: 'OWN_PAST', value: roundToHundredths(sum / whole), schools: 1, percentile: null };
}
