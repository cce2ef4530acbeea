import type { Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { ReturnEntry } from '../returns/read-return';
import type { Figures, ReturnKind } from '../returns/return-kind';
import type { LineOffsets } from './line-offsets';
import type { Upload } from './open-upload';
import { changeFile } from './repository';
import type { Checkpoint, ReturnFile } from './return-file';
import { stageBatch } from './stage-rows';
import { tellMove } from './tell-move';
import { atTheDesk } from './turnstile';

const BATCH = 500;
/** How often those who follow a file hear of it. */
const ROWS_TOLD = 20_000;

/** The rows of a file as they are read, and where in the file they are. */
export interface Reading<Row extends Figures> {
  readonly entries: AsyncIterable<ReturnEntry<Row>>;
  /** Null where a file can be gone on with from its start only; rows that are here already are passed over then. */
  readonly offsets: LineOffsets | null;
  /** Bytes of the file that were read. */
  readonly bytes: () => number;
}

export interface Receiving<Row extends Figures> {
  readonly kind: Pick<ReturnKind<string, Row>, 'name' | 'period' | 'withhold'>;
  readonly opened: Upload;
  readonly sender: Actor;
}

/**
 * Keeps the rows of a file as they come, a batch at a time; the sender waits while one is written. When the line breaks,
 * what was read stays. A file that cannot be read is refused as a whole, and has changed nothing.
 */
export async function receiveRows<Row extends Figures>(
  store: Store,
  { entries, offsets, bytes }: Reading<Row>,
  receiving: Receiving<Row>,
): Promise<void> {
  const batch = new OpenBatch<Row>(offsets);
  const keep = (checkpoint: Checkpoint | null) => {
    const read = { entries: batch.take(), checkpoint, bytes: bytes() };
    const work = async (unit: UnitOfWork) => {
      const file = await stageBatch(unit, read, { ...receiving, now: new Date() });
      const before = file.rows - read.entries.length;
      if (Math.floor(file.rows / ROWS_TOLD) > Math.floor(before / ROWS_TOLD)) tellMove(unit, file);
    };
    return atTheDesk.pass(() => store.transact(work));
  };
  try {
    for await (const entry of behind(entries, receiving.opened.file, offsets)) {
      if (batch.size >= BATCH) await keep(offsets?.before(entry.line) ?? null);
      batch.add(entry);
    }
    await keep(null);
  } catch (error) {
    if (error instanceof Refusal) await refuse(store, receiving.opened, error);
    else if (offsets && batch.size > 1) await keep(batch.cutOff());
    throw error;
  }
}

class OpenBatch<Row extends Figures> {
  private entries: ReturnEntry<Row>[] = [];
  private last = 0;

  constructor(private readonly offsets: LineOffsets | null) {}

  get size(): number {
    return this.entries.length;
  }

  add(entry: ReturnEntry<Row>): void {
    this.last = entry.line;
    this.entries.push(this.offsets ? { ...entry, line: this.offsets.lineOf(entry.line) } : entry);
  }

  take(): ReturnEntry<Row>[] {
    return this.entries.splice(0);
  }

  /** Without its last row, at which the file is to go on: where it ends nobody knows. */
  cutOff(): Checkpoint | null {
    this.entries.pop();
    return this.offsets?.before(this.last) ?? null;
  }
}

/** Without the rows that are here already, where the file is sent from its start once more. */
async function* behind<Row extends Figures>(
  entries: AsyncIterable<ReturnEntry<Row>>,
  { rows }: ReturnFile,
  offsets: LineOffsets | null,
): AsyncGenerator<ReturnEntry<Row>> {
  let here = offsets?.goesOn ? 0 : rows;
  for await (const entry of entries) {
    offsets?.begin(entry.line);
    if (here > 0) here -= 1;
    else yield entry;
  }
}

/** Keeps why a file could not be read. */
async function refuse(store: Store, { file, upload }: Upload, { code, message }: Refusal): Promise<void> {
  if (code === 'TAKEN_OVER') return;
  const now = new Date();
  await store.transact(async (unit) => {
    const concerns = [`${code}: ${message}`];
    const set = { state: 'REFUSED' as const, concerns, changedAt: now, finishedAt: now };
    const refused = await changeFile(unit, { _id: file.id, upload }, { $set: set });
    if (refused) tellMove(unit, refused);
  });
}
