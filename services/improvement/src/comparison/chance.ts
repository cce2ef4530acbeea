import { roundToHundredths } from '../observations/percent';

/** 19 times in 20: how far two figures differ by chance alone, in standard errors. */
const NINETEEN_IN_TWENTY = 1.96;

/**
 * What one pupil can add to a figure: PUPIL_SHARES are percentages of pupils who reached something, so that each pupil
 * is in or out; otherwise the standard deviation between pupils in the measure's unit, null where nobody knows it.
 */
export type PupilSpread = 'PUPIL_SHARES' | number | null;

/** The method in one sentence that a head can follow. */
export const CHANCE_METHOD =
  'A change counts only when it is larger than what two year groups of this size would differ by chance 19 times in 20, ' +
  'nothing having changed at the school: 1.96 × √(p × (100 − p) × (1/n₁ + 1/n₂)), p being the mean of both years in per cent ' +
  'and n₁ and n₂ the pupils of each.';

export interface Cohorts {
  readonly before: number | null;
  readonly after: number | null;
}

/** The most that chance alone gives between two year groups, in the measure's unit; null where it cannot be reckoned. */
export function withinChance(mean: number, cohorts: Cohorts, spread: PupilSpread): number | null {
  const variance = varianceOf(mean, spread);
  const { before, after } = cohorts;
  if (variance === null || !before || !after) return null;
  return roundToHundredths(NINETEEN_IN_TWENTY * Math.sqrt(variance * (1 / before + 1 / after)));
}

/**
 * The largest year group in which chance alone would still give a change: what can be said where a source leaves out
 * the pupils. Null where it cannot be reckoned, or where nothing changed.
 */
export function chanceUpTo(mean: number, change: number, spread: PupilSpread): number | null {
  const variance = varianceOf(mean, spread);
  if (variance === null || change === 0) return null;
  return Math.floor((2 * variance * NINETEEN_IN_TWENTY ** 2) / change ** 2);
}

/** Between pupils, in the square of the measure's unit. */
function varianceOf(mean: number, spread: PupilSpread): number | null {
  if (spread !== 'PUPIL_SHARES') return spread === null ? null : spread ** 2;
  return mean < 0 || mean > 100 ? null : mean * (100 - mean);
}
