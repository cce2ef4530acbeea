import { findMeasure } from '../observations/measures';
import type { Condition, Limit, Span } from './framework';

/** What is wrong with the condition of a floor, a sentence each. */
export function checkCondition(when: Condition, floor: string): string[] {
  const faults: string[] = [];
  const fault = (sentence: string) => faults.push(`The floor ${floor} ${sentence}`);
  if ('signal' in when) {
    if (when.signal.trim() === '') fault('needs the rule of a signal.');
    return faults;
  }
  if ('redSignals' in when) {
    if (!isPositive(when.redSignals)) fault('needs at least one red signal.');
    return faults;
  }
  if (!isPositive(lengthOf(when.inEvery))) fault('needs a period or a year at the least.');
  if (when.limits.length === 0 || when.limits.some((list) => list.length === 0)) fault('needs limits.');
  for (const limit of when.limits.flat()) checkLimit(limit).forEach(fault);
  return faults;
}

const lengthOf = (span: Span): number =>
  'lastPeriods' in span ? span.lastPeriods : Math.min(span.withinYears, span.leastPeriods);

/** A better figure must never come to lie within a limit. */
function checkLimit({ measure, from, below }: Limit): string[] {
  const known = findMeasure(measure);
  if (known === undefined) return [`names the measure ${measure}, which there is not.`];
  const worseAbove = known.direction === 'LOWER_IS_BETTER';
  const sound = worseAbove ? from !== null && below === null : from === null && below !== null;
  const line = worseAbove ? 'a lowest figure' : 'a figure to lie below';
  return sound ? [] : [`needs ${line} for ${measure}, and nothing else, so that a better figure escapes it.`];
}

const isPositive = (figure: number): boolean => Number.isSafeInteger(figure) && figure > 0;
