import { findMeasure } from '../observations/measures';
import type { Basis } from './framework';

const UNITS: Readonly<Record<string, string>> = {
  PERCENT: '%',
  SCORE: 'points',
  GRADE: 'on the scale',
  COUNT: 'in number',
  RATIO: 'to one',
  DAYS: 'days',
};

/** The unit of what a criterion bands, in words: that of the measure, of a difference or of a share. */
export function figureUnit(measure: string, basis: Basis): string {
  if (basis === 'PERCENTILE_IN_AREA') return '% of the schools compared with are weaker';
  const unit = findMeasure(measure)?.unit ?? 'PERCENT';
  if (basis === 'VALUE') return UNITS[unit] ?? '';
  const step = unit === 'PERCENT' ? 'percentage points' : (UNITS[unit] ?? '');
  return basis === 'TREND' ? `${step} a period` : step;
}
