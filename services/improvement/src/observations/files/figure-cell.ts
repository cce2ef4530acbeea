import { text, Unreadable, type Reader } from '@middletier/runtime/tabular/cells';
import type { ObservationState } from '../observation';
import { roundToHundredths } from '../percent';

/** What published tables put in place of a figure, from the guides of the Department for Education and Ofsted. */
const SIGNS: Readonly<Record<string, ObservationState>> = {
  SUPP: 'SUPPRESSED',
  C: 'SUPPRESSED',
  NA: 'NOT_APPLICABLE',
  NE: 'NOT_APPLICABLE',
  Z: 'NOT_APPLICABLE',
  NEW: 'NEW',
  LOWCOV: 'LOW_COVERAGE',
  U: 'LOW_COVERAGE',
  NP: 'NOT_AVAILABLE',
  X: 'NOT_AVAILABLE',
  DNS: 'NOT_AVAILABLE',
  '.': 'NOT_AVAILABLE',
  '..': 'NOT_AVAILABLE',
  ':': 'NOT_AVAILABLE',
};

/** A figure, or the reason there is none. */
export interface FigureCell {
  readonly state: ObservationState;
  readonly value: number | null;
}

/** Reads a figure or the sign in its place; an empty cell says nothing. */
export const figureOr =
  (reader: Reader<number>): Reader<FigureCell> =>
  (raw) => {
    const state = SIGNS[raw.trim().toUpperCase()];
    if (state) return { state, value: null };
    const value = reader(raw);
    if (value === null || value instanceof Unreadable) return value;
    return { state: 'REPORTED', value };
  };

const DECIMAL = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A number with a point for decimals, as spreadsheets write it too, to hundredths. */
export const decimal =
  (least: number, most: number): Reader<number> =>
  (raw) => {
    const written = text(raw);
    if (typeof written !== 'string') return written;
    const plain = written.replace(/(?<=\d),(?=\d{3}(\D|$))/g, '');
    const value = DECIMAL.test(plain) ? roundToHundredths(Number(plain)) : NaN;
    if (Number.isNaN(value))
      return new Unreadable(
        'NUMBER',
        'Give a number with a point for decimals, such as -1.3, or the sign for none.',
      );
    if (value >= least && value <= most) return value;
    return new Unreadable('OUT_OF_RANGE', `Give a number from ${least} to ${most}.`);
  };

/** Per cent with or without its sign. */
export const percent: Reader<number> = (raw) => decimal(0, 100)(raw.replace(/\s*%\s*$/, ''));

/**
 * Per cent of a table that gives whole per cents with their sign. Without one, a share is what a spreadsheet makes of it
 * (0.1 is 10 %), and 1 could be either, so that it is asked back.
 */
export const tablePercent: Reader<number> = (raw) => {
  if (raw.includes('%')) return percent(raw);
  const value = decimal(0, 100)(raw);
  if (typeof value !== 'number') return value;
  if (value === 1)
    return new Unreadable(
      'PERCENTAGE_AMBIGUOUS',
      'This may be 1 % or, from a spreadsheet, 100 %: write the sign.',
    );
  return value < 1 ? roundToHundredths(Number(raw) * 100) : value;
};
