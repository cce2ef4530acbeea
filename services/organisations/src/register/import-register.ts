import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { learntOn, type Source } from '../register-history/change';
import { followSuccessions } from '../register-links/follow-successions';
import type { Row } from '@middletier/runtime/tabular/row';
import { changeSchools, type Edit } from './change-schools';
import type { Establishment, EstablishmentFields } from './establishment';
import type { GiasColumn } from './gias-layout';
import { withLateIndexes } from './late-indexes-repository';
import { mergeEstablishment, type Merged } from './merge-establishment';
import { readEstablishment } from './read-establishment';
import { findSchools, findTaken, schoolCollections, type TakenBefore } from './repository';
import { digestOf, urnIn } from './row-digest';
import { sayAgain, settledSince } from './said';
import { bitsOfAll, saidAgain, sortOut, type SchoolRow, type Told } from './sort-out-rows';
import { saveSaid } from './save-repository';
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
  const day = learntOn(source, new Date());
  const { differing, before, same } = sortOut(batch, await takenBefore(store, batch));
  const { told, rejections } = readAll(differing);
  // Who was never taken is not kept, either.
  const known = [...told.keys()].filter((urn) => before.has(urn));
  const stored = await findSchools({ db: store.db }, known);
  const seen = mergeAll(stored, told, { before, day });
  const moved = new Map([...told].filter(([urn]) => seen.get(urn)!.kind !== 'UNCHANGED'));
  const taken = { ...count(seen, batch.length - rejections.length), rejections };
  const confirmed = saidAgain({ before, same, told, moved }, day);
  return async () => {
    if (moved.size + confirmed.size > 0)
      await store.transact(async (unit) => {
        if (moved.size > 0) await record(unit, { told: moved, seen, day }, source);
        await saveSaid(unit, confirmed);
      });
    return taken;
  };
}

const takenBefore = (store: Store, batch: readonly SchoolRow[]): Promise<ReadonlyMap<string, TakenBefore>> =>
  findTaken(
    store,
    batch.map(({ cells }) => urnIn(cells)).filter((urn) => urn !== null),
  );

function count(seen: ReadonlyMap<string, Merged>, rows: number): Taken {
  const kinds = [...seen.values()].map(({ kind }) => kind);
  const fresh = kinds.filter((kind) => kind === 'NEW').length;
  const changed = kinds.filter((kind) => kind === 'CHANGED').length;
  return { new: fresh, changed, unchanged: rows - fresh - changed };
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

interface Standing {
  readonly before: ReadonlyMap<string, TakenBefore>;
  /** The day the file was made. */
  readonly day: string;
}

function mergeAll(
  stored: ReadonlyMap<string, School>,
  told: ReadonlyMap<string, Told>,
  { before, day }: Standing,
): Map<string, Merged> {
  return new Map(
    [...told].map(([urn, { rows }]) => {
      const settled = settledSince(before.get(urn)?.said ?? [], day);
      return [urn, mergeRows(stored.get(urn) ?? null, rows, settled)];
    }),
  );
}

/** A school that stands in a batch twice is taken row by row; what counts is where it ends. */
function mergeRows(
  stored: Establishment | null,
  rows: readonly EstablishmentFields[],
  settled: ReadonlySet<keyof Establishment>,
): Merged {
  if (rows.length === 1) return mergeEstablishment(stored, rows[0]!, settled);
  const last = rows.reduce<Establishment | null>(
    (before, fields) => mergeEstablishment(before, fields, settled).establishment,
    stored,
  );
  return mergeEstablishment(stored, last as EstablishmentFields);
}

interface Moved {
  readonly told: ReadonlyMap<string, Told>;
  /** What came of it before the transaction. */
  readonly seen: ReadonlyMap<string, Merged>;
  readonly day: string;
}

/** Reads again inside the transaction, so that two imports at once do not overwrite each other. */
async function record(unit: UnitOfWork, { told, seen, day }: Moved, source: Source): Promise<void> {
  const stored = await findSchools(unit, [...told.keys()]);
  const taken = await findTaken(unit, [...stored.keys()]);
  const edits = [...told].flatMap(([urn, { rows, digest }]): Edit[] => {
    const before = stored.get(urn) ?? null;
    const earlier = seen.get(urn)!;
    const said = taken.get(urn)?.said ?? [];
    const fresh = before === null && earlier.kind === 'NEW';
    const merged = fresh ? earlier : mergeRows(before, rows, settledSince(said, day));
    if (merged.kind === 'UNCHANGED') return [];
    return [
      {
        ...{ urn, before, after: merged.establishment, fields: merged.changedFields },
        digest: rows.length === 1 ? digest : undefined,
        said: sayAgain(said, { on: day, fields: bitsOfAll(rows) }),
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
