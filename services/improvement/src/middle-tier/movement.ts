/** How many schools went from one place to another between two days; null stands for nowhere yet. */
export interface Move {
  readonly from: string | null;
  readonly to: string | null;
  readonly schools: number;
}

export interface Stood {
  readonly before: string | null;
  readonly after: string | null;
}

/** Every pair of places that some school had on the two days, those that stayed with them; who was nowhere on both is left out. */
export function countMoves(stood: readonly Stood[]): Move[] {
  const counts = new Map<string, Move>();
  for (const { before: from, after: to } of stood) {
    if (from === null && to === null) continue;
    const key = `${from ?? ''} > ${to ?? ''}`;
    counts.set(key, { from, to, schools: (counts.get(key)?.schools ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, move]) => move);
}
