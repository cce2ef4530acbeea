import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Source } from '../register-history/change';
import { followSuccessions } from '../register-links/follow-successions';
import type { Row } from '@middletier/runtime/tabular/row';
import { changeSchools, type Edit } from './change-schools';
import type { Establishment, EstablishmentFields } from './establishment';
import type { GiasColumn } from './gias-layout';
import { withLateIndexes } from './late-indexes';
import { mergeEstablishment, type Merged } from './merge-establishment';
import { readEstablishment } from './read-establishment';
import { findDigests, findSchools, schoolCollections } from './repository';
import { digestOf, urnIn } from './row-digest';
import type { School } from './school';
import {
  takeEntries,
  type ImportCounts,
  type ImportListener,
  type Rejection,
  type Taken,
  type Taking,
} from './take-entries';

export type { ImportCounts, Rejection } from './take-entries';

interface SchoolRow {
  readonly line: number;
  readonly cells: Parameters<typeof readEstablishment>[0];
  readonly digest: string;
}

interface Told {
  readonly rows: readonly EstablishmentFields[];
  /** Of the last row. */
  readonly digest: string;
}

const UNNAMED: Source = { kind: 'ESTABLISHMENTS', file: null, extracted: null };

/**
 * Takes a register file into the store, batch by batch: each batch commits with its events or not at all, so that an
 * import that was cut off is simply run again. What is as it was is neither written nor told, and hardly looked at. A school
 * that is not in the file is left as it is: files are often a cut.
 */
export function importRegister(
  store: Store,
  rows: AsyncIterable<Row<GiasColumn>>,
  listener: ImportListener,
): Promise<ImportCounts> {
  const source = listener.source ?? UNNAMED;
  const taking: Taking<SchoolRow> = {
    keyOf: ({ cells }) => urnIn(cells) ?? '',
    prepare: (batch) => prepareBatch(store, batch, source),
  };
  return withLateIndexes(store.db, schoolCollections, () => takeEntries(withDigests(rows), taking, listener));
}

async function* withDigests(rows: AsyncIterable<Row<GiasColumn>>): AsyncGenerator<SchoolRow | Rejection> {
  for await (const row of rows)
    yield 'cells' in row
      ? { line: row.line, cells: row.cells, digest: digestOf(row.cells) }
      : { line: row.line, faults: [row.rejection] };
}

async function prepareBatch(
  store: Store,
  batch: readonly SchoolRow[],
  source: Source,
): Promise<() => Promise<Taken>> {
  const differing = await rowsThatDiffer(store, batch);
  const { told, rejections } = readAll(differing);
  const stored = await findSchools({ db: store.db }, [...told.keys()]);
  const seen = mergeAll(stored, told);
  const moved = new Map([...told].filter(([urn]) => seen.get(urn)!.kind !== 'UNCHANGED'));
  const taken = { ...count(seen, batch.length - rejections.length), rejections };
  return async () => {
    if (moved.size > 0) await store.transact((unit) => record(unit, { told: moved, seen }, source));
    return taken;
  };
}

function count(seen: ReadonlyMap<string, Merged>, rows: number): Taken {
  const kinds = [...seen.values()].map(({ kind }) => kind);
  const fresh = kinds.filter((kind) => kind === 'NEW').length;
  const changed = kinds.filter((kind) => kind === 'CHANGED').length;
  return { new: fresh, changed, unchanged: rows - fresh - changed };
}

/** A row that its school was last taken from says nothing new, unless another row of the batch is about the same school. */
async function rowsThatDiffer(store: Store, batch: readonly SchoolRow[]): Promise<readonly SchoolRow[]> {
  const urns = batch.map(({ cells }) => urnIn(cells));
  const digests = await findDigests(
    store.db,
    urns.filter((urn) => urn !== null),
  );
  if (digests.size === 0) return batch;
  const times = new Map<string | null, number>();
  for (const urn of urns) times.set(urn, (times.get(urn) ?? 0) + 1);
  return batch.filter(({ digest }, i) => {
    const urn = urns[i] ?? null;
    return urn === null || times.get(urn) !== 1 || digests.get(urn) !== digest;
  });
}

function readAll(rows: readonly SchoolRow[]): { told: Map<string, Told>; rejections: Rejection[] } {
  const told = new Map<string, Told>();
  const rejections: Rejection[] = [];
  for (const { line, cells, digest } of rows) {
    const read = readEstablishment(cells);
    if ('faults' in read) rejections.push({ line, faults: read.faults });
    else told.set(read.urn, { rows: [...(told.get(read.urn)?.rows ?? []), read.fields], digest });
  }
  return { told, rejections };
}

function mergeAll(stored: ReadonlyMap<string, School>, told: ReadonlyMap<string, Told>): Map<string, Merged> {
  return new Map([...told].map(([urn, { rows }]) => [urn, mergeRows(stored.get(urn) ?? null, rows)]));
}

/** A school that stands in a batch twice is taken row by row; what counts is where it ends. */
function mergeRows(stored: Establishment | null, rows: readonly EstablishmentFields[]): Merged {
  if (rows.length === 1) return mergeEstablishment(stored, rows[0]!);
  const last = rows.reduce<Establishment | null>(
    (before, fields) => mergeEstablishment(before, fields).establishment,
    stored,
  );
  return mergeEstablishment(stored, last as EstablishmentFields);
}

interface Moved {
  readonly told: ReadonlyMap<string, Told>;
  /** What came of it before the transaction. */
  readonly seen: ReadonlyMap<string, Merged>;
}

/** Reads again inside the transaction, so that two imports at once do not overwrite each other. */
async function record(unit: UnitOfWork, { told, seen }: Moved, source: Source): Promise<void> {
  const stored = await findSchools(unit, [...told.keys()]);
  const edits = [...told].flatMap(([urn, { rows, digest }]): Edit[] => {
    const before = stored.get(urn) ?? null;
    const earlier = seen.get(urn)!;
    const merged = before === null && earlier.kind === 'NEW' ? earlier : mergeRows(before, rows);
    if (merged.kind === 'UNCHANGED') return [];
    return [
      {
        ...{ urn, before, after: merged.establishment, fields: merged.changedFields },
        digest: rows.length === 1 ? digest : undefined,
      },
    ];
  });
  await changeSchools(unit, edits, source);
  const moved = edits.filter(({ before, fields }) => before === null || fields.includes('status'));
  await followSuccessions(
    unit,
    moved.map(({ urn }) => urn),
    source,
  );
}
