import { isWithin } from '../observations/range';
import { lookAt, type Sight } from './look-at-figure';
import type { Severity, SignalRule } from './rules/rule';
import { sentenceFor, thresholdOf } from './signal-sentence';

/** A warning that holds for a school. `value` and `threshold` are in the unit of the rule's figure. */
export interface Signal {
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
  /** Null for what people reported and what is no figure, as is the threshold. */
  readonly value: number | null;
  readonly threshold: number | null;
  /** HARD: read from data. SOFT: reported by people. */
  readonly source: 'HARD' | 'SOFT';
}

/** What began and what ended between two sets of signals. */
export interface SignalChanges<Before extends Pick<Signal, 'rule'>> {
  readonly raised: readonly Signal[];
  readonly cleared: readonly Before[];
}

/** The signals in force, in the order of the rules. */
export const signalsFrom = (sight: Sight, rules: readonly SignalRule[]): readonly Signal[] =>
  rules.flatMap((rule): Signal[] => {
    const looked = lookAt(rule, sight);
    if (looked === null || !isWithin(rule.range, looked.value)) return [];
    const { id, severity } = rule;
    const figures = { value: looked.value, threshold: thresholdOf(rule) };
    return [{ rule: id, severity, sentence: sentenceFor(rule, looked), ...figures, source: 'HARD' }];
  });

/** By rule: a signal whose figure moved but which still holds is neither raised nor cleared. */
export function compareSignals<Before extends Pick<Signal, 'rule'>>(
  before: readonly Before[],
  after: readonly Signal[],
): SignalChanges<Before> {
  const missingFrom = (signals: readonly Pick<Signal, 'rule'>[]) => (signal: Pick<Signal, 'rule'>) =>
    !signals.some(({ rule }) => rule === signal.rule);
  return { raised: after.filter(missingFrom(before)), cleared: before.filter(missingFrom(after)) };
}
