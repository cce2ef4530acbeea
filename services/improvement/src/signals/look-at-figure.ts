import { readFigure, type ComparedWith, type FigureSeen } from '../categorisation/read-figure';
import type { Trend } from '../observations/observe';
import { roundToHundredths } from '../observations/percent';
import type { SignalRule } from './rules/rule';

/** One measure of a school, as a rule looks at it. */
export interface Seen extends FigureSeen {
  readonly trend?: Trend | null;
}

/** All that the rules look at; of each measure one observation, and one comparator of a kind. */
export interface Sight {
  readonly observations: readonly Seen[];
  readonly comparators?: readonly ComparedWith[];
}

/** The figure a rule bands, and what it moved between or is compared with. */
export interface Looked {
  readonly value: number;
  readonly before?: number;
  readonly latest?: number;
}

/** Null where there is nothing to look at, or too few pupils; where nobody said how many, a figure is taken at its word. */
export function lookAt(rule: SignalRule, { observations, comparators = [] }: Sight): Looked | null {
  const { measure, figure, leastCohort } = rule;
  const seen = observations.find((one) => one.measure === measure);
  if (!seen || (seen.cohort !== null && seen.cohort < leastCohort)) return null;
  switch (figure) {
    case 'FALL':
      return seen.trend ? { ...seen.trend, value: -seen.trend.change } : null;
    case 'RISE':
      return riseOf(seen);
    case 'FALL_IN_PERCENT':
      return fallInPercent(seen, rule.periods ?? 2);
    default: {
      const read = readFigure({ measure, basis: figure }, { observations, comparators });
      const { comparator } = read;
      if (read.figure === null || (read.cohort !== null && read.cohort < leastCohort)) return null;
      const compared =
        comparator && seen.value !== null ? { before: comparator.value, latest: seen.value } : {};
      return { ...compared, value: read.figure };
    }
  }
}

const known = ({ series = [] }: Seen, periods: number): number[] =>
  series
    .slice(-periods)
    .map(({ value }) => value)
    .filter((value) => value !== null);

function riseOf(seen: Seen): Looked | null {
  const [before, latest] = known(seen, 2);
  if (before === undefined || latest === undefined) return null;
  return { before, latest, value: roundToHundredths(latest - before) };
}

function fallInPercent(seen: Seen, periods: number): Looked | null {
  const values = known(seen, periods);
  const [before, latest] = [Math.max(...values), values.at(-1)];
  if (latest === undefined || values.length < 2 || before <= 0) return null;
  return { before, latest, value: roundToHundredths(((before - latest) / before) * 100) };
}
