import type { MeasureDirection } from '../observations/measures';

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

/** Those a school is compared with, it not being one of them. */
export interface Peers {
  /** Hundredths. */
  readonly sum: number;
  readonly schools: number;
  /** How many of them have a lower figure, or a higher one; in hundredths. */
  readonly below: (figure: number) => number;
  readonly above: (figure: number) => number;
}

/** A tally in order, for many schools to be ranked in. */
export function ranked({ sum, schools, at }: Tally): Peers {
  const figures = Float64Array.from(at.keys()).sort();
  const upTo = new Int32Array(figures.length + 1);
  for (const [place, figure] of figures.entries()) upTo[place + 1] = upTo[place]! + at.get(figure)!;
  const below = (figure: number): number => upTo[placeOf(figures, figure)]!;
  const above = (figure: number): number => schools - below(figure) - (at.get(figure) ?? 0);
  return { sum, schools, below, above };
}

/** How many of the figures, in order, are lower. */
function placeOf(figures: Float64Array, figure: number): number {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (figures[middle]! < figure) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Without one school that is counted among them; what is below or above its own figure is the same. */
export const without = (peers: Peers, figure: number): Peers => ({
  ...peers,
  sum: peers.sum - figure,
  schools: peers.schools - 1,
});

/** Mean rounded to hundredths, halves up; null where there is nobody. */
export const meanOf = ({ sum, schools }: Pick<Peers, 'sum' | 'schools'>): number | null =>
  schools === 0 ? null : Math.round(sum / schools) / 100;

/** Share in per cent, to hundredths, of the schools with a worse figure; null where neither direction is better. */
export function shareWorse(peers: Peers, figure: number, direction: MeasureDirection): number | null {
  if (peers.schools === 0 || direction === 'NEITHER') return null;
  const worse = direction === 'HIGHER_IS_BETTER' ? peers.below : peers.above;
  return Math.round((worse(hundredths(figure)) * 10_000) / peers.schools) / 100;
}
