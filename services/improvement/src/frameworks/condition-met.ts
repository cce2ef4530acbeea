import { yearsBetween } from '../comparison/series';
import { findMeasure } from '../observations/measures';
import { isWithin } from '../observations/range';
import type { Condition, Limit, Span } from './framework';

/** What conditions are read from. */
export interface Known {
  readonly signals: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly sentence: string;
  }[];
  readonly observations: readonly {
    readonly measure: string;
    readonly series?: readonly { readonly period: string; readonly value: number | null }[];
  }[];
}

type Periods = Extract<Condition, { inEvery: Span }>;

/** The condition in words, with what meets it; null where it is not met. */
export function conditionMet(when: Condition, known: Known): string | null {
  if ('signal' in when) {
    const named = known.signals.find(({ rule }) => rule === when.signal);
    return named ? `the signal ${when.signal} (${named.sentence})` : null;
  }
  if ('inEvery' in when) return periodsMet(when, known);
  const red = known.signals.filter(({ severity }) => severity === 'RED');
  if (red.length < when.redSignals) return null;
  const inForce = red.map(({ sentence }) => sentence).join('; ');
  return `${when.redSignals} or more red signals, ${red.length} in force (${inForce})`;
}

/** By period, the figures of the measures that are asked for; only periods in which each list has a figure. */
type Figures = ReadonlyMap<string, number>;

function periodsMet({ inEvery, limits }: Periods, { observations }: Known): string | null {
  const asked = new Set(limits.flat().map(({ measure }) => measure));
  const byPeriod = new Map<string, Map<string, number>>();
  for (const { measure, series = [] } of observations.filter((one) => asked.has(one.measure)))
    for (const { period, value } of series)
      if (value !== null)
        byPeriod.set(period, (byPeriod.get(period) ?? new Map<string, number>()).set(measure, value));
  const complete = [...byPeriod]
    .filter(([, figures]) => limits.every((list) => list.some(({ measure }) => figures.has(measure))))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const span = spanOf(inEvery, complete);
  if (span === null) return null;
  const met = span.map(([period, figures]) => {
    const within = limits.map((list) => list.find((limit) => isMet(limit, figures)));
    return within.every((limit) => limit !== undefined) ? inWords(period, within, figures) : null;
  });
  return met.every((words) => words !== null) ? met.join('; ') : null;
}

function spanOf<P extends readonly [string, Figures]>(
  span: Span,
  periods: readonly P[],
): readonly P[] | null {
  if ('lastPeriods' in span)
    return periods.length < span.lastPeriods ? null : periods.slice(-span.lastPeriods);
  const last = periods.at(-1)?.[0] ?? '';
  const within = periods.filter(
    ([period]) => period === last || yearsBetween(period, last) <= span.withinYears,
  );
  return within.length < span.leastPeriods ? null : within;
}

const isMet = (limit: Limit, figures: Figures): boolean => {
  const figure = figures.get(limit.measure);
  return figure !== undefined && isWithin(limit, figure);
};

const inWords = (period: string, limits: readonly Limit[], figures: Figures): string =>
  `${period}: ${limits.map((limit) => figureInWords(limit, figures)).join(', ')}`;

function figureInWords({ measure, from, below }: Limit, figures: Figures): string {
  const line = below === null ? `not below ${from}` : `below ${below}`;
  return `${findMeasure(measure)?.name ?? measure} ${figures.get(measure)} (${line})`;
}
