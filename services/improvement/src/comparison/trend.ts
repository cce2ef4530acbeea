import { roundToHundredths } from '../observations/percent';
import { chanceUpTo, withinChance, type PupilSpread } from './chance';
import { gapsOf, knownPoints, yearOf, yearsBetween, type KnownPoint, type Point } from './series';

/** From one figure to the next that is known; all in the measure's unit. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly change: number;
  /** Years between the two; more than 1 across a gap. */
  readonly years: number;
  /** The most that chance alone gives between year groups of these sizes; null where the pupils are not known. */
  readonly chance: number | null;
  /** The largest year group in which chance alone would still give this change. */
  readonly chanceUpTo: number | null;
  /** Null where the pupils are not known. */
  readonly withinChance: boolean | null;
}

/** RISING and FALLING are more than chance; FLUCTUATING turns by more than it moves on; TOO_FEW has no three figures. */
export type Course = 'RISING' | 'FALLING' | 'LEVEL' | 'FLUCTUATING' | 'TOO_FEW';

/** How a measure of a school has gone. */
export interface Trend {
  /** The periods the slope is read from, oldest first: the last three with a figure; fewer where there are fewer. */
  readonly periods: readonly string[];
  /** Least-squares slope over these, in the measure's unit a year; null with fewer than three. */
  readonly slope: number | null;
  /** From the first of these periods to the last; null with fewer than two. */
  readonly change: number | null;
  /** Between every two figures that follow each other in the whole series, oldest first. */
  readonly steps: readonly Step[];
  /** Mean size of the steps, up or down; null where there is none. */
  readonly fluctuation: number | null;
  readonly course: Course;
  readonly gaps: readonly string[];
}

const PERIODS = 3;

/** Three-period trend and the fluctuation around it, with the size of the cohorts in mind (domain.md ground rule 6). */
export function trendOf(series: readonly Point[], spread: PupilSpread = 'PUPIL_SHARES'): Trend {
  const known = knownPoints(series);
  const last = known.slice(-PERIODS);
  const steps = known.slice(1).map((after, index) => stepBetween(known[index]!, after, spread));
  const slope = last.length < PERIODS ? null : slopeOf(last);
  const change = last.length < 2 ? null : roundToHundredths(last.at(-1)!.value - last[0]!.value);
  return {
    periods: last.map(({ period }) => period),
    ...{ slope, change, steps, fluctuation: meanSize(steps.map((step) => step.change)) },
    course: slope === null ? 'TOO_FEW' : courseOf(last, steps.slice(1 - PERIODS), spread),
    gaps: gapsOf(series),
  };
}

function stepBetween(before: KnownPoint, after: KnownPoint, spread: PupilSpread): Step {
  const change = roundToHundredths(after.value - before.value);
  const mean = (before.value + after.value) / 2;
  const chance = withinChance(mean, { before: before.cohort, after: after.cohort }, spread);
  return {
    ...{ from: before.period, to: after.period, change, chance },
    years: yearsBetween(before.period, after.period),
    chanceUpTo: chanceUpTo(mean, change, spread),
    withinChance: chance === null ? null : Math.abs(change) <= chance,
  };
}

/** Least squares at the true distances in years, so that a year without a figure does not steepen the line. */
export function slopeOf(points: readonly KnownPoint[]): number {
  const x = placesOf(points);
  const middle = { x: mean(x), y: mean(points.map(({ value }) => value)) };
  let across = 0;
  let along = 0;
  for (const [index, { value }] of points.entries()) {
    across += (x[index]! - middle.x) * (value - middle.y);
    along += (x[index]! - middle.x) ** 2;
  }
  return roundToHundredths(across / along);
}

/** Years, or plain order where the periods are not all of different years. */
function placesOf(points: readonly KnownPoint[]): readonly number[] {
  const years = points.map(({ period }) => yearOf(period));
  const apart = new Set(years).size === years.length && !years.includes(null);
  return points.map((_, index) => (apart ? years[index]! : index));
}

function courseOf(last: readonly KnownPoint[], steps: readonly Step[], spread: PupilSpread): Course {
  const [first, latest] = [last[0]!, last.at(-1)!];
  const whole = stepBetween(first, latest, spread);
  const turns = steps.some(({ change }) => change > 0) && steps.some(({ change }) => change < 0);
  const moved = steps.reduce((sum, { change }) => sum + Math.abs(change), 0);
  const allByChance = [...steps, whole].every(({ withinChance: small }) => small === true);
  if (whole.change === 0 && moved === 0) return 'LEVEL';
  if (allByChance) return 'LEVEL';
  if (turns && moved > 2 * Math.abs(whole.change)) return 'FLUCTUATING';
  if (whole.withinChance === true || whole.change === 0) return 'LEVEL';
  return whole.change > 0 ? 'RISING' : 'FALLING';
}

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

const meanSize = (changes: readonly number[]): number | null =>
  changes.length === 0 ? null : roundToHundredths(mean(changes.map(Math.abs)));
