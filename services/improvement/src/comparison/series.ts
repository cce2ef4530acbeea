/** One measure of one school in one period; the figure is null where there is none, as for "NA" in a published table. */
export interface Point {
  /** A year such as 2007, a school year such as 2023/24 or 2023-24, or a day. */
  readonly period: string;
  readonly value: number | null;
  /** Pupils behind the figure; null where the source does not say. */
  readonly cohort: number | null;
}

/** A point that has its figure. */
export type KnownPoint = Point & { readonly value: number };

/** The points with a figure, oldest first. */
export const knownPoints = (series: readonly Point[]): readonly KnownPoint[] =>
  series
    .filter((point): point is KnownPoint => point.value !== null)
    .sort((a, b) => (a.period < b.period ? -1 : 1));

/** The year a period begins in; null for a period that does not begin with one. */
export function yearOf(period: string): number | null {
  const year = /^(\d{4})(?!\d)/.exec(period)?.[1];
  return year === undefined ? null : Number(year);
}

/** How many years lie between two periods; one where they cannot be told apart by year. */
export function yearsBetween(earlier: string, later: string): number {
  const [from, to] = [yearOf(earlier), yearOf(later)];
  return from === null || to === null || to <= from ? 1 : to - from;
}

/** Years within a series of which nothing is known: the table's "NA", and the periods that are not in it at all. */
export function gapsOf(series: readonly Point[]): readonly string[] {
  const said = series.filter(({ value }) => value === null).map(({ period }) => period);
  const known = series.filter(({ value }) => value !== null).flatMap(({ period }) => yearOf(period) ?? []);
  const named = new Set(series.map(({ period }) => yearOf(period)));
  const unnamed: string[] = [];
  for (let year = Math.min(...known) + 1; year < Math.max(...known); year += 1)
    if (!named.has(year)) unnamed.push(String(year));
  return [...said, ...unnamed].sort();
}
