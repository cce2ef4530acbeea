import type { Fault } from '@middletier/runtime/tabular/row';
import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { keepInspections } from '../../inspections/keep-inspections';
import { letWait } from '../waiting-repository';
import type { Telling } from '../kept-observation';
import type { MeasureSource } from '../measure';
import { recordObservations, unknownAmong } from '../record-observations';
import { recordPublished } from '../record-published';
import { openFile, type ReadRow, type SourceFile } from './source-file';

type Row = ReadRow & { readonly line: number };

export interface ImportCounts {
  readonly rows: number;
  /** Observations of periods that had none. */
  readonly recorded: number;
  /** Observations that took the place of others. */
  readonly corrected: number;
  readonly unchanged: number;
  /** Rows of which nothing could be taken. */
  readonly rejectedRows: number;
  /** Figures of rows that were taken else. */
  readonly rejectedFigures: number;
  /** Schools of which something new was told. */
  readonly schools: number;
}

export interface Rejection {
  readonly line: number;
  readonly faults: readonly Fault[];
}

/** Told after each batch, and of each row that has a fault, in the order of the file. */
export interface ImportListener {
  onProgress(counts: ImportCounts): void;
  onRejection(rejection: Rejection): void;
}

interface Importing {
  readonly store: Store;
  readonly telling: Telling;
  /** Everything is done and then taken back. */
  readonly dryRun: boolean;
}

/** Schools whose figures, events and signals go into one transaction: the database takes 16 MB in one. */
const BATCH = 400;

/**
 * Takes a file of any kind that its header tells, batch by batch: each commits with its events or not at all, so that an
 * import that was cut off is simply run again. What says nothing new is neither written nor told. Memory holds two batches.
 * Proposals are for the caller (`proposeWaiting`), once all that is compared is there. Refuses what `openFile` does.
 */
export async function importFile(
  store: Store,
  file: SourceFile & { readonly dryRun: boolean },
  listener: ImportListener,
): Promise<ImportCounts & { readonly kind: MeasureSource }> {
  const { kind, rows } = await openFile(file);
  const telling = { source: { kind, name: file.name, by: null }, now: new Date() };
  const tally = new Tally(listener);
  let writing: Promise<void> = Promise.resolve();
  for await (const batch of batches(rows)) {
    await writing;
    const written = writeBatch({ store, telling, dryRun: file.dryRun }, batch);
    writing = written.then((taken) => tally.add(batch, taken));
    // Awaited above or below: until then its failure must not end the process.
    writing.catch(() => undefined);
  }
  await writing;
  return { kind, ...tally.counts };
}

interface Taken {
  readonly recorded: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly schools: number;
  /** URNs that nobody has told this service of. */
  readonly unknown: ReadonlySet<string>;
}

class TakenBack extends Error {
  constructor(readonly taken: Taken) {
    super('A rehearsal is taken back.');
  }
}

async function writeBatch({ store, telling, dryRun }: Importing, batch: readonly Row[]): Promise<Taken> {
  try {
    return await store.transact(async (unit) => {
      const taken = await takeBatch(unit, batch, telling);
      if (dryRun) throw new TakenBack(taken);
      return taken;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.taken;
    throw error;
  }
}

async function takeBatch(unit: UnitOfWork, batch: readonly Row[], telling: Telling): Promise<Taken> {
  const urns = batch.flatMap(({ about }) => (about && 'school' in about ? about.school : []));
  const unknown = await unknownAmong(unit, urns);
  const known = batch.filter(({ about }) => about && 'school' in about && !unknown.has(about.school));
  const areas = batch.filter(({ about }) => about && 'area' in about);
  const ofSchools = await recordObservations(unit, toldIn(known), telling);
  const ofAreas = await recordPublished(unit, toldIn(areas), telling);
  await keepInspections(unit, { inspections: known.flatMap(({ inspections = [] }) => inspections), telling });
  await letWait(
    unit,
    ofSchools.figures.filter(({ closed }) => !closed),
  );
  return {
    recorded: ofSchools.recorded + ofAreas.recorded,
    corrected: ofSchools.corrected + ofAreas.corrected,
    unchanged: ofSchools.unchanged + ofAreas.unchanged,
    ...{ schools: ofSchools.figures.length, unknown },
  };
}

const toldIn = (rows: readonly Row[]) => rows.flatMap(({ told }) => told);

class Tally {
  readonly counts = {
    ...{ rows: 0, recorded: 0, corrected: 0, unchanged: 0 },
    ...{ rejectedRows: 0, rejectedFigures: 0, schools: 0 },
  };

  constructor(private readonly listener: ImportListener) {}

  add(batch: readonly Row[], taken: Taken): void {
    const { counts, listener } = this;
    counts.rows += batch.length;
    for (const kind of ['recorded', 'corrected', 'unchanged', 'schools'] as const)
      counts[kind] += taken[kind];
    for (const row of batch) {
      const faults = faultsOf(row, taken.unknown);
      if (faults.length === 0) continue;
      if (row.about === null || faults !== row.faults) counts.rejectedRows += 1;
      else counts.rejectedFigures += faults.length;
      listener.onRejection({ line: row.line, faults });
    }
    listener.onProgress({ ...counts });
  }
}

function faultsOf({ about, faults }: Row, unknown: ReadonlySet<string>): readonly Fault[] {
  if (!about || !('school' in about) || !unknown.has(about.school)) return faults;
  const fix = `The register has no school ${about.school}: take in the register first (npm run gias), then this file again.`;
  return [{ column: 'URN', value: about.school, rule: 'SCHOOL_UNKNOWN', fix }];
}

async function* batches(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    if (batch.push(row) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
