import { meanInHundredths, roundToHundredths } from '../observations/percent';
import type { PlanMeasure } from './area-plan';
import { wayOf, type SchoolWay } from './benchmark';
import type { YearFigure } from './figure';
import { follows } from './school-year';

/** From one school year to the next, over the schools that have a figure in both. */
export interface Step {
  readonly change: number;
  readonly schools: number;
}

export interface AreaYear {
  readonly year: string;
  /** Plain mean of the schools' figures: each school counts once. */
  readonly mean: number;
  readonly schools: number;
  readonly step: Step | null;
  /** What the plan wants by this year; null where it says nothing of it. */
  readonly wanted: number | null;
  readonly reached: boolean | null;
  /** Schools whose figure is held against the benchmark of the year, and those that are under it. */
  readonly judged: number;
  readonly under: number;
}

export interface MeasureProgress {
  readonly years: readonly AreaYear[];
  /** Per cent of the way from baseline to target, by the latest year; null without figures or without a way to go. */
  readonly wayGone: number | null;
  /** By their latest figure. */
  readonly under: number;
  readonly left: number;
  readonly fell: number;
  readonly schools: readonly SchoolWay[];
}

/** How a school's way can be told in a word, by its latest figure: under the benchmark, out of its reach, fallen under it. */
type WayTold = 'UNDER' | 'LEFT' | 'FELL';

export const TOLD: Readonly<Record<WayTold, (way: SchoolWay) => boolean>> = {
  UNDER: ({ latest }) => latest?.standing === 'UNDER',
  LEFT: ({ leftIn }) => leftIn !== null,
  FELL: ({ fellIn }) => fellIn !== null,
};

/** How far an area has come on a measure of its plan, and each of its schools (000: TLL Action Plan). */
export function progressOn(measure: PlanMeasure, figures: readonly YearFigure[]): MeasureProgress {
  const bySchool = grouped(figures, ({ urn }) => urn);
  const schools = [...bySchool]
    .map(([urn, own]) => wayOf(measure, urn, own))
    .sort((a, b) => (a.urn < b.urn ? -1 : 1));
  const years = areaYears(measure, schools);
  const count = (told: WayTold) => schools.filter(TOLD[told]).length;
  return {
    years,
    wayGone: wayGone(measure, years.at(-1)?.mean),
    under: count('UNDER'),
    left: count('LEFT'),
    fell: count('FELL'),
    schools,
  };
}

function wayGone({ baseline, target }: PlanMeasure, now: number | undefined): number | null {
  const whole = target.value - baseline.value;
  return now === undefined || whole === 0 ? null : roundToHundredths(((now - baseline.value) / whole) * 100);
}

function areaYears(measure: PlanMeasure, schools: readonly SchoolWay[]): AreaYear[] {
  const all = schools.flatMap(({ urn, figures }) => figures.map((one) => ({ urn, ...one })));
  const byYear = new Map([...grouped(all, ({ year }) => year)].sort(([a], [b]) => (a < b ? -1 : 1)));
  let before: { year: string; values: ReadonlyMap<string, number> } | null = null;
  return [...byYear].map(([year, some]) => {
    const values = new Map(some.map(({ urn, value }) => [urn, value]));
    const mean = meanInHundredths([...values.values()]);
    const step = before && follows(year, before.year) ? stepBetween(before.values, values) : null;
    before = { year, values };
    const wanted = [...measure.milestones, measure.target].find((one) => one.year === year)?.value ?? null;
    return {
      ...{
        year,
        mean,
        schools: values.size,
        step,
        wanted,
        reached: wanted === null ? null : reaches(measure, mean, wanted),
      },
      judged: some.filter(({ standing }) => standing === 'UNDER' || standing === 'AT_OR_ABOVE').length,
      under: some.filter(({ standing }) => standing === 'UNDER').length,
    };
  });
}

const reaches = ({ direction }: PlanMeasure, value: number, wanted: number): boolean =>
  direction === 'HIGHER_IS_BETTER' ? value >= wanted : value <= wanted;

function stepBetween(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): Step | null {
  const changes = [...now].flatMap(([urn, value]) => (before.has(urn) ? [value - before.get(urn)!] : []));
  if (changes.length === 0) return null;
  const sum = changes.reduce((total, change) => total + Math.round(change * 100), 0);
  return { change: Math.round(sum / changes.length) / 100, schools: changes.length };
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
