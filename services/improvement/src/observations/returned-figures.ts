import type { FiguresAccepted } from '@middletier/organisations/contract';
import type { SchoolFigures } from './figures';
import type { Told } from './kept-observation';
import type { MeasureSource } from './measure';
import type { Observation } from './observation';
import { observe } from './observe';
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

/** A measure in a period. */
export interface Measured {
  readonly measure: string;
  readonly period: string;
}

/** What figures were observed as: to be taken back with them. */
export function measuredBy({ kind, periods }: Pick<FiguresAccepted, 'kind' | 'periods'>): Measured[] {
  const reading = READINGS[kind];
  if (!reading) return [];
  return periods.flatMap(({ from, to, figures }) => {
    const { period } = periodOf(reading, { from, to });
    const valued = reading.observe(figures).filter(({ value }) => value !== null);
    return valued.map(({ measure }) => ({ measure, period }));
  });
}

/** What weeks of attendance say of a school. */
export const toldByWeeks = ({ urn, weeks }: Pick<SchoolFigures, 'urn' | 'weeks'>): Told[] =>
  observe(weeks).map(({ measure, period, from, to, state, value, cohort }) => ({
    ...{ subject: urn, measure, period, from, to, state, value, cohort },
  }));

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
