import type { Store } from '@middletier/runtime/unit-of-work';
import { sameFigures } from '../returns/judge-row';
import type { ReturnEntry } from '../returns/read-return';
import { findAccepted } from '../returns/accepted-rows';
import type { Figures, ReturnKind } from '../returns/return-kind';
import type { RowError } from './errors-repository';
import type { Receipt, RowRejection } from './receipt';
import { judgeEntries, type Staging } from './stage-rows';

const BATCH = 1_000;
const MOST_REJECTIONS_TOLD = 1_000;

interface Trying<Row extends Figures> {
  readonly kind: Pick<ReturnKind<string, Row>, 'name' | 'period' | 'collection' | 'withhold'>;
  readonly staging: Staging<Row>;
}

/** Reads and judges the rows of a file as if it were taken, and changes nothing. */
export async function tryRows<Row extends Figures>(
  store: Store,
  entries: AsyncIterable<ReturnEntry<Row>>,
  { kind, staging }: Trying<Row>,
): Promise<Receipt> {
  const counts = { rows: 0, accepted: 0, unchanged: 0, rejected: 0, rejectionsNotTold: 0 };
  const rejections: RowRejection[] = [];
  // Grows to the sender's own schools and days, and no further.
  const said = new Map<string, number>();
  const look = async (batch: readonly ReturnEntry<Row>[]) => {
    const { rows, errors, kept } = await store.transact(async (unit) => {
      const judged = await judgeEntries(unit, batch, { ...staging, said: new Map(said) });
      const before = judged.rows.map(({ row }) => row);
      return { ...judged, kept: await findAccepted<Row>(unit, kind, before) };
    });
    for (const { key, line } of rows) said.set(key, line);
    const unchanged = rows.filter(({ key, row }) => kept.has(key) && sameFigures<Row>(kept.get(key)!, row));
    counts.rows += batch.length;
    counts.unchanged += unchanged.length;
    counts.accepted += rows.length - unchanged.length;
    counts.rejected += errors.length;
    counts.rejectionsNotTold += tell(rejections, errors);
  };
  for await (const batch of inBatches(entries)) await look(batch);
  const { id: returnId, kind: name } = staging.opened.file;
  return { returnId, kind: name, state: 'DRY_RUN', offset: 0, ...counts, rejections, concerns: [] };
}

/** @returns how many faults there was no room for */
function tell(rejections: RowRejection[], errors: readonly RowError[]): number {
  const faults = errors.flatMap((error) => error.faults.map((fault) => ({ line: error.line, ...fault })));
  const room = MOST_REJECTIONS_TOLD - rejections.length;
  rejections.push(...faults.slice(0, room));
  return Math.max(0, faults.length - room);
}

async function* inBatches<One>(entries: AsyncIterable<One>): AsyncGenerator<One[]> {
  let batch: One[] = [];
  for await (const entry of entries) {
    batch.push(entry);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
