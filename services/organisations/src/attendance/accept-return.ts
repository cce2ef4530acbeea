import type { Actor } from '@middletier/runtime/actor';
import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { returnAccepted } from '../contract';
import type { School } from '../register/school';
import { knownSchools } from '../register/known-schools';
import { audienceOf } from '../register/school-facts';
import type { Fault } from '@middletier/runtime/tabular/row';
import { judgeWeek, type AcceptedWeek } from './judge-week';
import type { AttendanceEntry } from './read-attendance';
import { findWeeks, saveWeeks, weekKey } from './repository';

const BATCH = 500;
const MOST_REJECTIONS_TOLD = 1_000;

export interface Delivery {
  readonly returnId: string;
  readonly sender: Actor;
}

/** A fault of a row of the file: where it is, what stands there and how to mend it. */
export interface RowRejection extends Fault {
  readonly line: number;
}

export interface Receipt {
  readonly returnId: string;
  readonly kind: 'attendance';
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejections: readonly RowRejection[];
  /** Faults beyond the first thousand are counted and not told. */
  readonly rejectionsNotTold: number;
}

/** Keeps count while a file streams by, and a bounded list of what was wrong with it. */
class Tally {
  rows = 0;
  accepted = 0;
  unchanged = 0;
  rejected = 0;
  private readonly rejections: RowRejection[] = [];
  private notTold = 0;

  reject(line: number, faults: readonly Fault[]): void {
    this.rejected += 1;
    for (const fault of faults)
      if (this.rejections.length < MOST_REJECTIONS_TOLD) this.rejections.push({ line, ...fault });
      else this.notTold += 1;
  }

  receipt(returnId: string): Receipt {
    const { rows, accepted, unchanged, rejected } = this;
    const rejections = [...this.rejections].sort((a, b) => a.line - b.line);
    return {
      returnId,
      kind: 'attendance',
      rows,
      accepted,
      unchanged,
      rejected,
      rejections,
      rejectionsNotTold: this.notTold,
    };
  }
}

/**
 * Takes an attendance return row by row: a bad row is named and costs nothing else. Batches commit one by one with
 * their events, so a file that was cut off is sent again, and what was taken already is unchanged.
 */
export async function acceptReturn(
  store: Store,
  entries: AsyncIterable<AttendanceEntry>,
  delivery: Delivery,
): Promise<Receipt> {
  const tally = new Tally();
  const said = new Map<string, number>();
  let batch: AcceptedWeek[] = [];
  const take = async () => {
    const judged = await store.transact((unit) => takeBatch(unit, { batch, said, sender: delivery.sender }));
    tally.accepted += judged.accepted.length;
    tally.unchanged += judged.unchanged;
    for (const { line, fault } of judged.faults) tally.reject(line, [fault]);
    for (const [week, line] of judged.said) said.set(week, line);
    batch = [];
  };
  for await (const entry of entries) {
    tally.rows += 1;
    if ('faults' in entry) tally.reject(entry.line, entry.faults);
    else batch.push({ ...entry.attendance, line: entry.line, returnId: delivery.returnId });
    if (batch.length >= BATCH) await take();
  }
  if (batch.length > 0) await take();
  return tally.receipt(delivery.returnId);
}

interface Given {
  readonly batch: readonly AcceptedWeek[];
  /**
   * Lines by week said in the batches before. It grows to three years of the sender's own schools and no further,
   * whatever the file: other rows are rejected before they count as said.
   */
  readonly said: ReadonlyMap<string, number>;
  readonly sender: Actor;
}

interface Judged {
  readonly accepted: readonly AcceptedWeek[];
  readonly unchanged: number;
  readonly faults: readonly { readonly line: number; readonly fault: Fault }[];
  readonly said: ReadonlyMap<string, number>;
}

async function takeBatch(unit: UnitOfWork, { batch, said, sender }: Given): Promise<Judged> {
  const schools = await knownSchools(unit, [...new Set(batch.map(({ urn }) => urn))]);
  const weeks = await findWeeks(unit, batch);
  const accepted: AcceptedWeek[] = [];
  const faults: { line: number; fault: Fault }[] = [];
  // A transaction may run twice, so what this batch says is told apart until it has committed.
  const saidHere = new Map<string, number>();
  for (const week of batch) {
    const key = weekKey(week);
    const saidAt = said.get(key) ?? saidHere.get(key);
    const judgement = judgeWeek(week, {
      school: schools.get(week.urn),
      before: weeks.get(key),
      saidAt,
      sender,
    });
    if (judgement === 'ACCEPTED') accepted.push(week);
    if (typeof judgement === 'string') saidHere.set(key, week.line);
    else faults.push({ line: week.line, fault: judgement });
  }
  if (accepted.length > 0) await record(unit, accepted, schools);
  return { accepted, unchanged: saidHere.size - accepted.length, faults, said: saidHere };
}

async function record(
  unit: UnitOfWork,
  accepted: readonly AcceptedWeek[],
  schools: ReadonlyMap<string, School>,
): Promise<void> {
  await saveWeeks(unit, accepted);
  const bySchool = new Map<string, AcceptedWeek[]>();
  for (const week of accepted) bySchool.set(week.urn, [...(bySchool.get(week.urn) ?? []), week]);
  for (const [urn, weeks] of bySchool) {
    const school = schools.get(urn)!;
    unit.emit(returnAccepted, urn, {
      kind: 'attendance',
      returnId: weeks[0]!.returnId,
      school: { urn, name: school.name, phase: school.phase ?? 'NOT_APPLICABLE' },
      weeks: weeks.map(({ urn: _urn, returnId: _returnId, line: _line, ...week }) => week),
      audience: audienceOf(school),
    });
  }
}
