import type { Measure } from '../observations/measures';

/**
 * The figures of many schools, each counted once. Figures are kept as whole hundredths, so that sums are exact however
 * often a school comes, goes or is corrected.
 */
export interface Tally {
  /** Hundredths. */
  readonly sum: number;
  readonly schools: number;
  /** How many schools have which figure, in hundredths; never 0. */
  readonly at: ReadonlyMap<number, number>;
}

export const NOBODY: Tally = { sum: 0, schools: 0, at: new Map() };

export const hundredths = (figure: number): number => Math.round(figure * 100);

/** Schools that came to have a figure, and ones that no longer have it; all in hundredths. */
export interface Moves {
  readonly gone: readonly number[];
  readonly come: readonly number[];
}

/** The tally after some schools moved. Throws RangeError where a figure goes that was never counted. */
export function moved(tally: Tally, { gone, come }: Moves): Tally {
  const at = new Map(tally.at);
  let { sum } = tally;
  for (const figure of come) {
    at.set(figure, (at.get(figure) ?? 0) + 1);
    sum += figure;
  }
  for (const figure of gone) {
    const left = (at.get(figure) ?? 0) - 1;
    if (left < 0) throw new RangeError(`No school was counted with the figure ${figure / 100}.`);
    if (left === 0) at.delete(figure);
    else at.set(figure, left);
    sum -= figure;
  }
  return { sum, schools: tally.schools + come.length - gone.length, at };
}

export const tallyOf = (figures: readonly number[]): Tally =>
  moved(NOBODY, { come: figures.map(hundredths), gone: [] });

/** The tally without one school that is counted in it. */
export const without = (tally: Tally, figure: number): Tally =>
  moved(tally, { come: [], gone: [hundredths(figure)] });

/** Mean rounded to hundredths, halves up; null where nobody is counted. */
export const meanOf = ({ sum, schools }: Tally): number | null =>
  schools === 0 ? null : Math.round(sum / schools) / 100;

/** Share in per cent, to hundredths, of the schools with a worse figure; null where neither direction is better. */
export function shareWorse(
  { at, schools }: Tally,
  figure: number,
  direction: Measure['direction'] | 'NEITHER',
): number | null {
  if (schools === 0 || direction === 'NEITHER') return null;
  const own = hundredths(figure);
  let worse = 0;
  for (const [other, count] of at)
    if (direction === 'HIGHER_IS_BETTER' ? other < own : other > own) worse += count;
  return Math.round((worse * 10_000) / schools) / 100;
}
