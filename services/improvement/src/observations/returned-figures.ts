import type { FiguresAccepted } from '@middletier/organisations/contract';
import type { Told } from './kept-observation';
import type { MeasureSource } from './measure';
import type { Observation } from './observation';
import { dayPeriod } from './period';
import { percentOf } from './percent';

type Figures = FiguresAccepted['periods'][number]['figures'];

/** How the figures of a kind of return become observations: measures by the names that the return has. */
interface Reading {
  readonly source: MeasureSource;
  /** The figure that is the whole, itself observed, and that says how many pupils stand behind the others. */
  readonly whole: { readonly figure: string; readonly measure: string };
  /** Observed as percentages of the whole. */
  readonly shares: Readonly<Record<string, string>>;
}

/** By kind, as in POST /returns/<kind>: a further kind is a further entry. What is not named here is not observed. */
const READINGS: Readonly<Record<string, Reading>> = {
  roll: {
    source: 'ROLL_RETURN',
    whole: { figure: 'pupils', measure: 'roll-pupils' },
    shares: {
      fsm: 'roll-free-school-meals',
      eal: 'roll-english-additional-language',
      senSupport: 'roll-sen-support',
      ehcPlan: 'roll-education-health-care-plan',
      newArrivals: 'roll-new-arrivals',
    },
  },
};

/** Where observations of a kind of return come from; null for a kind that is not observed. */
export const sourceOf = (kind: string): MeasureSource | null => READINGS[kind]?.source ?? null;

/** What a return of figures by name says of a school, of which `known` is observed already. */
export function toldByFigures(
  { kind, school: { urn }, periods }: FiguresAccepted,
  known: readonly Observation[],
): readonly Told[] {
  const reading = READINGS[kind];
  if (!reading) return [];
  return periods.flatMap(({ from, figures }) =>
    valuesOf(reading, figures).flatMap(({ measure, value }): Told[] => {
      // What was never returned is no observation; what was and is taken back must not stand any longer.
      if (value === null && !isKnown(known, measure, from)) return [];
      const state = value === null ? 'NOT_AVAILABLE' : 'REPORTED';
      const cohort = value === null ? null : (figures[reading.whole.figure] ?? null);
      return [{ subject: urn, measure, ...dayPeriod(from), state, value, cohort }];
    }),
  );
}

function valuesOf({ whole, shares }: Reading, figures: Figures): { measure: string; value: number | null }[] {
  const all = figures[whole.figure] ?? null;
  const parts = Object.entries(shares).map(([figure, measure]) => {
    const part = figures[figure] ?? null;
    return { measure, value: part === null || !all ? null : percentOf(part, all) };
  });
  return [{ measure: whole.measure, value: all }, ...parts];
}

const isKnown = (known: readonly Observation[], measure: string, period: string): boolean =>
  known.some((one) => one.measure === measure && one.series.some((point) => point.period === period));
