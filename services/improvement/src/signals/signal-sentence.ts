import { findMeasure } from '../observations/measures';
import type { Looked } from './look-at-figure';
import type { SignalRule } from './rules/rule';

/** The line a figure crossed: between two, the one on the better side, where the graver rule begins at the other. */
export function thresholdOf({ range, figure, measure }: SignalRule): number {
  if (range.from === null) return range.below;
  const isMove = figure === 'FALL' || figure === 'RISE' || figure === 'FALL_IN_PERCENT';
  const lessIsWorse = !isMove && findMeasure(measure)?.direction === 'HIGHER_IS_BETTER';
  return lessIsWorse && range.below !== null ? range.below : range.from;
}

/** What is wrong, with the figures and the line. */
export function sentenceFor(rule: SignalRule, { value, before, latest }: Looked): string {
  const measure = findMeasure(rule.measure);
  const name = measure?.name ?? rule.title;
  const grade = measure?.grades?.[value];
  if (grade !== undefined && rule.figure === 'VALUE') return `${name} is ${value}: ${grade}`;
  const unit = measure?.unit === 'PERCENT' ? ' %' : '';
  const points = unit === '' ? '' : ' percentage points';
  const line = thresholdOf(rule);
  const [was, is] = [`${before}${unit}`, `${latest}${unit}`];
  const against = `against a line of ${line}`;
  switch (rule.figure) {
    case 'VALUE':
      return `${name} is ${value}${unit} ${against}${unit}`;
    case 'FALL':
      return `${name} fell by ${value}${points}, from ${was} to ${is}, ${against}${points}`;
    case 'RISE':
      return `${name} rose by ${value}${points}, from ${was} to ${is}, ${against}${points}`;
    case 'FALL_IN_PERCENT':
      return `${name} fell by ${value} %, from ${was} to ${is}, ${against} %`;
    case 'TREND':
      return `${name} moves by ${value}${points} a period over three, ${against}${points}`;
    case 'PERCENTILE_IN_AREA':
      return `${name}: ${value} % of the area's schools are weaker, ${against} %`;
    default:
      return `${name} is ${is} and ${COMPARED[rule.figure]} ${was}, apart by ${value}${points}, ${against}${points}`;
  }
}

const COMPARED = {
  GAP_TO_AREA: 'the mean of the area',
  GAP_TO_NATIONAL: 'that of the country',
  GAP_TO_SIMILAR: 'that of similar schools',
} as const;
