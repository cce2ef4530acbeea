import type { EstablishmentFields } from './establishment';
import { readEstablishment } from './read-establishment';
import type { TakenBefore } from './repository';
import { urnIn } from './row-digest';
import { bitsOf, sayAgain, type Said } from './said';

/** A row of the file, not yet read. */
export interface SchoolRow {
  readonly line: number;
  readonly cells: Parameters<typeof readEstablishment>[0];
  readonly digest: string;
}

/** What rows of a batch say of one school. */
export interface Told {
  readonly rows: readonly EstablishmentFields[];
  /** Of the last row. */
  readonly digest: string;
}

/** Rows of a batch, by whether they have to be read. */
export interface Sorted {
  readonly differing: readonly SchoolRow[];
  readonly before: ReadonlyMap<string, TakenBefore>;
  /** Rows that say nothing new. */
  readonly same: readonly SchoolRow[];
}

/** A row that its school was last taken from says nothing new, unless another row of the batch is about the same school. */
export function sortOut(batch: readonly SchoolRow[], before: ReadonlyMap<string, TakenBefore>): Sorted {
  if (before.size === 0) return { differing: batch, before, same: [] };
  const urns = batch.map(({ cells }) => urnIn(cells));
  const times = new Map<string | null, number>();
  for (const urn of urns) times.set(urn, (times.get(urn) ?? 0) + 1);
  const isSame = ({ digest }: SchoolRow, urn: string | null) =>
    urn !== null && times.get(urn) === 1 && before.get(urn)?.digest === digest;
  const same = new Set(batch.filter((row, i) => isSame(row, urns[i] ?? null)));
  return { differing: batch.filter((row) => !same.has(row)), before, same: [...same] };
}

interface Confirming extends Pick<Sorted, 'before' | 'same'> {
  readonly told: ReadonlyMap<string, Told>;
  readonly moved: ReadonlyMap<string, Told>;
}

/** Schools that this file tells as they are known, where it is newer than those that told them so far. */
export function saidAgain(
  { before, same, told, moved }: Confirming,
  day: string,
): ReadonlyMap<string, readonly Said[]> {
  const again = new Map<string, readonly Said[]>();
  const add = (urn: string, fields: number) => {
    const said = before.get(urn)?.said ?? [];
    const after = sayAgain(said, { on: day, fields });
    if (after !== said) again.set(urn, after);
  };
  const older = same.filter(({ cells }) => isOlder(before.get(urnIn(cells)!)!, day));
  // All rows of a file have the same columns.
  const bits = older[0] ? bitsIn(older[0]) : 0;
  for (const { cells } of older) add(urnIn(cells)!, bits);
  for (const [urn, { rows }] of told) if (!moved.has(urn)) add(urn, bitsOfAll(rows));
  return again;
}

const isOlder = ({ said }: TakenBefore, day: string): boolean =>
  said.length === 0 || said.some(({ on }) => on < day);

function bitsIn({ cells }: SchoolRow): number {
  const read = readEstablishment(cells);
  return 'faults' in read ? 0 : bitsOf(read.fields);
}

export const bitsOfAll = (rows: readonly EstablishmentFields[]): number =>
  rows.reduce((bits, fields) => bits | bitsOf(fields), 0);
