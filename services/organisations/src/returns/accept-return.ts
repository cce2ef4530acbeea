import type { Actor } from '@middletier/runtime/actor';
import type { Fault } from '@middletier/runtime/tabular/row';
import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { knownSchools } from '../register/known-schools';
import type { School } from '../register/school';
import { findAccepted, keyOf, saveAccepted } from './repository';
import { judgeRow } from './judge-row';
import type { ReturnEntry } from './read-return';
import { Tally, type Receipt } from './receipt';
import type { Accepted, Figures, ReturnKind } from './return-kind';

const BATCH = 500;

export interface Delivery<Row extends Figures> {
  /** What the entries were read as; its layout is not asked any more. */
  readonly kind: Omit<ReturnKind<string, Row>, 'headings' | 'layout' | 'example' | 'read'>;
  readonly returnId: string;
  readonly sender: Actor;
}

/**
 * Takes a return row by row: a bad row is named and costs nothing else. Batches commit one by one with their events, so a
 * file that was cut off is sent again, and what was taken already is unchanged.
 */
export async function acceptReturn<Row extends Figures>(
  store: Store,
  entries: AsyncIterable<ReturnEntry<Row>>,
  delivery: Delivery<Row>,
): Promise<Receipt> {
  const tally = new Tally();
  const said = new Map<string, number>();
  let batch: Accepted<Row>[] = [];
  const take = async () => {
    const judged = await store.transact((unit) => takeBatch(unit, { batch, said, delivery }));
    tally.accepted += judged.accepted.length;
    tally.unchanged += judged.said.size - judged.accepted.length;
    for (const { line, fault } of judged.faults) tally.reject(line, [fault]);
    for (const [key, line] of judged.said) said.set(key, line);
    batch = [];
  };
  for await (const entry of entries) {
    tally.rows += 1;
    if ('faults' in entry) tally.reject(entry.line, entry.faults);
    else batch.push({ ...entry.row, line: entry.line, returnId: delivery.returnId });
    if (batch.length >= BATCH) await take();
  }
  if (batch.length > 0) await take();
  return tally.receipt({ returnId: delivery.returnId, kind: delivery.kind.name });
}

interface Given<Row extends Figures> {
  readonly batch: readonly Accepted<Row>[];
  /**
   * Lines by school and day said in the batches before. It grows to three years of the sender's own schools and no
   * further, whatever the file: other rows are rejected before they count as said.
   */
  readonly said: ReadonlyMap<string, number>;
  readonly delivery: Delivery<Row>;
}

interface Judged<Row extends Figures> {
  readonly accepted: readonly Accepted<Row>[];
  readonly faults: readonly { readonly line: number; readonly fault: Fault }[];
  readonly said: ReadonlyMap<string, number>;
}

async function takeBatch<Row extends Figures>(
  unit: UnitOfWork,
  { batch, said, delivery }: Given<Row>,
): Promise<Judged<Row>> {
  const { kind, sender } = delivery;
  const schools = await knownSchools(unit, [...new Set(batch.map(({ urn }) => urn))]);
  const kept = await findAccepted<Row>(unit, kind, batch);
  const accepted: Accepted<Row>[] = [];
  const faults: { line: number; fault: Fault }[] = [];
  // A transaction may run twice, so what this batch says is told apart until it has committed.
  const saidHere = new Map<string, number>();
  for (const row of batch) {
    const key = keyOf<Row>(kind, row);
    const known = { school: schools.get(row.urn), before: kept.get(key), sender };
    const saidAt = said.get(key) ?? saidHere.get(key);
    const judgement = judgeRow<Row>(figuresOf(row), { ...known, saidAt, period: kind.period });
    if (judgement === 'ACCEPTED') accepted.push(row);
    if (typeof judgement === 'string') saidHere.set(key, row.line);
    else faults.push({ line: row.line, fault: judgement });
  }
  if (accepted.length > 0) await record(unit, { accepted, schools, delivery });
  return { accepted, faults, said: saidHere };
}

interface Taken<Row extends Figures> {
  readonly accepted: readonly Accepted<Row>[];
  readonly schools: ReadonlyMap<string, School>;
  readonly delivery: Delivery<Row>;
}

async function record<Row extends Figures>(
  unit: UnitOfWork,
  { accepted, schools, delivery: { kind, returnId } }: Taken<Row>,
): Promise<void> {
  await saveAccepted<Row>(unit, kind, accepted);
  const bySchool = new Map<string, Row[]>();
  for (const row of accepted) bySchool.set(row.urn, [...(bySchool.get(row.urn) ?? []), figuresOf(row)]);
  for (const [urn, rows] of bySchool) kind.tell(unit, { returnId, school: schools.get(urn)!, rows });
}

/** A row without where it came from. */
function figuresOf<Row extends Figures>(accepted: Accepted<Row>): Row {
  const { returnId: _returnId, line: _line, ...row } = accepted;
  return row as unknown as Row;
}
