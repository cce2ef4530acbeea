/** A stretch of figures: `from` belongs to it, `below` does not; null means open on that side. */
export interface Range {
  readonly from: number | null;
  readonly below: number | null;
}

export function isWithin(range: Range, figure: number): boolean {
  return (range.from === null || figure >= range.from) && (range.below === null || figure < range.below);
}

/** For instance "at least 93 % and below 95 %". */
export function rangeWords({ from, below }: Range, unit: string): string {
  const edges = [];
  if (from !== null) edges.push(`at least ${from} ${unit}`);
  if (below !== null) edges.push(`below ${below} ${unit}`);
  return edges.length > 0 ? edges.join(' and ') : 'any figure';
}
