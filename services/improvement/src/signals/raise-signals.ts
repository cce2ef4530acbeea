import { findMeasure } from '../observations/measures';
import { isReported, tooFew, type Observation, type Reported } from '../observations/observation';
import { isWithin } from '../observations/range';
import type { Severity, SignalRule } from './rules';

/** A rule that holds for a school now. `value` and `threshold` are in percent, or percentage points for a fall. */
export interface Signal {
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly value: number;
  readonly threshold: number;
  /** HARD: read from data. */
  readonly source: 'HARD';
}

/** What began and what ended between two sets of signals. */
export interface SignalChanges {
  readonly raised: readonly Signal[];
  readonly cleared: readonly Signal[];
}

/** The signals in force, in the order of the rules. */
export function signalsFrom(
  observations: readonly Observation[],
  rules: readonly SignalRule[],
): readonly Signal[] {
  return rules.flatMap((rule) => {
    const observation = observations.find(({ measure }) => measure === rule.measure);
    if (!isReported(observation) || tooFew(observation, rule.leastCohort)) return [];
    const value = figureOf(rule, observation);
    if (value === null || !isWithin(rule.range, value)) return [];
    const { id, severity } = rule;
    const sentence = sentenceFor(rule, observation);
    return [{ rule: id, severity, sentence, value, threshold: thresholdOf(rule), source: 'HARD' }];
  });
}

/** By rule: a signal whose figure moved but which still holds is neither raised nor cleared. */
export function compareSignals(before: readonly Signal[], after: readonly Signal[]): SignalChanges {
  const missingFrom = (signals: readonly Signal[]) => (signal: Signal) =>
    !signals.some(({ rule }) => rule === signal.rule);
  return { raised: after.filter(missingFrom(before)), cleared: before.filter(missingFrom(after)) };
}

function figureOf(rule: SignalRule, { value, trend }: Reported): number | null {
  if (rule.figure === 'VALUE') return value;
  return trend === null ? null : -trend.change;
}

function thresholdOf({ range }: SignalRule): number {
  return range.from === null ? range.below : range.from;
}

function sentenceFor(rule: SignalRule, { value, trend }: Reported): string {
  const name = findMeasure(rule.measure)?.name ?? rule.measure;
  const line = thresholdOf(rule);
  if (rule.figure === 'VALUE' || trend === null) return `${name} is ${value} % against a line of ${line} %`;
  const fall = `${-trend.change} percentage points, from ${trend.before} % to ${trend.latest} %`;
  return `${name} fell by ${fall}, against a line of ${line} percentage points`;
}
