import { Refusal } from '@middletier/runtime/refusal';
import type { Board } from './board';

/** Parents a board has on some day from `from` on. */
export function parentsFrom({ terms }: Pick<Board, 'terms'>, from: string): string[] {
  const began = Math.max(
    0,
    terms.findLastIndex((term) => term.from <= from),
  );
  return [...new Set(terms.slice(began).flatMap(({ parent }) => parent ?? []))];
}

export interface Placing {
  readonly board: string;
  readonly parent: string | null;
  readonly from: string;
}

/** Refuses a board that would stand above itself, on any day. @throws Refusal BOARD_CYCLE */
export function refuseCycle({ board, parent, from }: Placing, boards: ReadonlyMap<string, Board>): void {
  const seen = new Set<string>();
  const next = parent === null ? [] : [parent];
  for (let above = next.pop(); above !== undefined; above = next.pop()) {
    if (above === board)
      throw new Refusal(
        'BOARD_CYCLE',
        `${parent} stands under ${board} already, so it cannot stand above it. Choose a board that is not below this one.`,
        ['input', 'parent'],
      );
    const known = boards.get(above);
    if (!known || seen.has(above)) continue;
    seen.add(above);
    next.push(...parentsFrom(known, from));
  }
}
