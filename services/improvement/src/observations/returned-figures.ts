import type { FiguresAccepted } from '@middletier/organisations/contract';
import type { Told } from './kept-observation';
import type { MeasureSource } from './measure';
import type { Observation } from './observation';
import { dayPeriod, schoolYear, type Period } from './period';
import { READINGS, type Reading } from './readings';

/** Where observations of a kind of return come from; null for a kind that is not observed. */
export const sourceOf = (kind: string): MeasureSource | null => READINGS[kind]?.source ?? null;

/** What a return of figures by name says of a school, of which `known` is observed already. */
export function toldByFigures(
  { kind, school: { urn }, periods }: FiguresAccepted,
  known: readonly Observation[],
): readonly Told[] {
  const reading = READINGS[kind];
  if (!reading) return [];
  return periods.flatMap(({ from, to, figures }) => {
    const period = periodOf(reading, { from, to });
    return reading.observe(figures).flatMap(({ measure, value, cohort }): Told[] => {
      // What was never returned is no observation; what was and is taken back must not stand any longer.
      if (value === null && !isKnown(known, measure, period.period)) return [];
      const state = value === null ? 'NOT_AVAILABLE' : 'REPORTED';
      return [{ subject: urn, measure, ...period, state, value, cohort: value === null ? null : cohort }];
    });
  });
}

interface Span {
  readonly from: string;
  readonly to: string;
}

function periodOf({ periods }: Pick<Reading, 'periods'>, { from, to }: Span): Period {
  if (periods === 'SCHOOL_YEAR') return schoolYear(Number(from.slice(0, 4)));
  // Spans of any length follow each other by their last days.
  return { ...dayPeriod(to), from };
}

const isKnown = (known: readonly Observation[], measure: string, period: string): boolean =>
  known.some((one) => one.measure === measure && one.series.some((point) => point.period === period));
