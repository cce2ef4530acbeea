import type { Connection } from '@middletier/runtime/connection';
import type { Figures, ReturnKind } from '../returns/return-kind';
import { suppressed } from './suppress';

export interface ShownFigure {
  readonly name: string;
  /** Null where it is suppressed. */
  readonly value: number | null;
}

/** What was returned of a day, or of a part of it. */
export interface ShownDay {
  readonly day: string;
  readonly part: string | null;
  readonly figures: readonly ShownFigure[];
}

export type ShownPage = Connection<ShownDay>;

export const dayShown = (kind: ReturnKind, row: Figures, stranger: boolean): ShownDay => ({
  day: kind.period.dayOf(row),
  part: kind.period.partOf?.(row) ?? null,
  figures: figuresShown(kind, row, stranger),
});

type Told = Pick<ReturnKind, 'headings' | 'forStrangers'>;

/** The numbers of a row in the order of its columns; to a stranger, without those that could tell of a few people. */
function figuresShown({ headings, forStrangers }: Told, row: Figures, stranger: boolean): ShownFigure[] {
  const counts = numbersIn(row);
  const hidden = stranger ? suppressed(counts, forStrangers ?? []) : new Set<string>();
  return Object.keys(headings).flatMap((name) =>
    counts[name] === undefined ? [] : [{ name, value: hidden.has(name) ? null : counts[name] }],
  );
}

/** Figures by name; what is in a group of figures goes by its own name. */
function numbersIn(row: object): Record<string, number> {
  const entries = Object.entries(row).flatMap(([name, value]: [string, unknown]): [string, number][] => {
    if (typeof value === 'number') return [[name, value]];
    return value !== null && typeof value === 'object' ? Object.entries(numbersIn(value)) : [];
  });
  return Object.fromEntries(entries);
}
