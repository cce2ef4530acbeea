import type { Source } from '../register-history/change';
import type { Cells, Fault, Row } from '@middletier/runtime/tabular/row';

const BATCH = 1_000;

/** A row that is not taken, and why. */
export interface Rejection {
  readonly line: number;
  readonly faults: readonly Fault[];
}

/** What became of a batch. Rows that only show to be faulty once they are looked at are rejected here. */
export interface Taken {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejections?: readonly Rejection[];
}

export interface ImportCounts {
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** What was kept and is not in the file any more; of whole files alone. */
  readonly ended?: number;
}

/** Told after each batch and of each rejected row, in the order of the file; and where the file is from. */
export interface ImportListener {
  onProgress(counts: ImportCounts): void;
  onRejection(rejection: Rejection): void;
  readonly source?: Source;
  /** True where the file is the whole national download: what it does not tell is ended. */
  readonly whole?: boolean;
}

/** How the good rows of a file are taken. */
export interface Taking<Good> {
  /** Names what an entry is about: entries about one thing are taken in the order of the file. */
  readonly keyOf: (entry: Good) => string;
  /** Looks at a batch and gives the work that is left to write it; the batch before may be being written meanwhile. */
  readonly prepare: (batch: readonly Good[]) => Promise<() => Promise<Taken>>;
}

/**
 * Takes the rows of a file in batches. While one is written, the next is read and looked at; never are two written at once,
 * nor is one looked at while something it is about is being written. Memory holds two batches, whatever the file.
 */
export async function takeEntries<Good extends object>(
  entries: AsyncIterable<Good | Rejection>,
  { keyOf, prepare }: Taking<Good>,
  listener: ImportListener,
): Promise<ImportCounts> {
  const tally = new Tally(listener);
  let writing: Promise<void> = Promise.resolve();
  let beingWritten = new Set<string>();
  for await (const batch of batches(entries)) {
    const good = batch.filter((entry): entry is Good => !('faults' in entry));
    const keys = good.map(keyOf);
    if (keys.some((key) => beingWritten.has(key))) await writing;
    const write = await prepare(good);
    await writing;
    writing = write().then((taken) => tally.add(batch, taken));
    // Awaited above or below: until then its failure must not end the process.
    writing.catch(() => undefined);
    beingWritten = new Set(keys);
  }
  await writing;
  return tally.counts;
}

/** The good rows of a file, each read by itself, and the others with their faults. */
async function* readEntries<Column extends string, Good extends object>(
  rows: AsyncIterable<Row<Column>>,
  read: (cells: Cells<Column>) => Good | { readonly faults: readonly Fault[] },
): AsyncGenerator<Good | Rejection> {
  for await (const row of rows) {
    const said = 'cells' in row ? read(row.cells) : { faults: [row.rejection] };
    yield 'faults' in said ? { line: row.line, faults: said.faults } : said;
  }
}

/** A file whose rows are read one by one and written batch by batch, with nothing looked at before. */
export const takeRows = <Column extends string, Good extends object>(
  rows: AsyncIterable<Row<Column>>,
  { read, keyOf, write }: RowTaking<Column, Good>,
  listener: ImportListener,
): Promise<ImportCounts> =>
  takeEntries(readEntries(rows, read), { keyOf, prepare: async (batch) => () => write(batch) }, listener);

/** How such a file is taken. */
interface RowTaking<Column extends string, Good> extends Pick<Taking<Good>, 'keyOf'> {
  readonly read: (cells: Cells<Column>) => Good | { readonly faults: readonly Fault[] };
  readonly write: (batch: readonly Good[]) => Promise<Taken>;
}

class Tally {
  readonly counts = { rows: 0, new: 0, changed: 0, unchanged: 0, rejected: 0 };

  constructor(private readonly listener: ImportListener) {}

  add(batch: readonly object[], taken: Taken): void {
    const { counts, listener } = this;
    for (const kind of ['new', 'changed', 'unchanged'] as const) counts[kind] += taken[kind];
    const broken = batch.filter((entry): entry is Rejection => 'faults' in entry);
    const rejections = [...broken, ...(taken.rejections ?? [])].toSorted((a, b) => a.line - b.line);
    counts.rejected += rejections.length;
    counts.rows += batch.length;
    rejections.forEach((rejection) => listener.onRejection(rejection));
    listener.onProgress({ ...counts });
  }
}

async function* batches<Entry>(entries: AsyncIterable<Entry>): AsyncGenerator<Entry[]> {
  let batch: Entry[] = [];
  for await (const entry of entries) {
    if (batch.push(entry) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
