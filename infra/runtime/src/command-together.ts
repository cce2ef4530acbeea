import { requireActor, type Actor } from './actor';
import { recordAudit, type Audited } from './audit-trail';
import { carriedOut, type AuditedCommand } from './audited-command';
import { commandId, type Command, type CommandContext } from './command';
import { commandRecords, digestOf, repeated, type CommandRecord } from './command-record';
import { inTurn } from './in-turn';
import { currentCause } from './log';
import { Refusal } from './refusal';
import type { UnitOfWork } from './unit-of-work';

/** What became of one of several: done, or refused without a trace. */
export type Outcome<T> = { readonly result: T } | { readonly refusal: Refusal };

export interface Asked<Input> {
  readonly actor: Actor;
  readonly input: Input;
}

interface Together<Input extends Command['input'], T> extends Command {
  readonly input: Input;
  /** The one thing that they would conflict over. */
  readonly of: string;
  /** Decides in the order in which they came; an outcome for each. Other errors than Refusals fail all of them. */
  readonly work: (unit: UnitOfWork, asked: readonly Asked<Input>[]) => Promise<readonly Outcome<T>[]>;
}

interface Waiting {
  readonly id: string;
  readonly digest: string;
  readonly asked: Asked<never>;
  readonly audited: AuditedCommand;
  /** Of the request it came with: the transaction is that of another. */
  readonly cause: string | null;
  readonly settle: (outcome: Outcome<never> | { readonly error: Error }) => void;
}

const MOST_TOGETHER = 100;
const queues = new Map<string, Waiting[]>();

/**
 * Like runCommand, for commands that come by the hundred on one thing: those that come while another is under way are carried
 * out together, in one transaction and in the order in which they came. The result must be plain data.
 */
export async function runTogether<Input extends Command['input'], T>(
  { actor, store, asked: about }: CommandContext,
  { of, name, input, work }: Together<Input, T>,
): Promise<T> {
  const known = requireActor(actor);
  const audited = { actor: known, name, input, asked: about };
  const command = { id: commandId(known, { name, input }), digest: digestOf(input), audited };
  const cause = currentCause() ?? null;
  return new Promise<T>((resolve, reject) => {
    const settle = (outcome: Outcome<T> | { readonly error: Error }) =>
      'result' in outcome
        ? resolve(outcome.result)
        : reject('error' in outcome ? outcome.error : outcome.refusal);
    const waiting = { ...command, cause, asked: { actor: known, input }, settle } as unknown as Waiting;
    const key = `${name}|${of}`;
    const queue = queues.get(key);
    if (queue) return void queue.push(waiting);
    queues.set(key, [waiting]);
    const carryOut = (batch: readonly Waiting[]) =>
      store.transact((unit) => carryOutAll(unit, batch, work as unknown as AnyWork));
    void drain({ key, of, carryOut });
  });
}

type AnyWork = (unit: UnitOfWork, asked: readonly Asked<never>[]) => Promise<readonly Outcome<never>[]>;

interface Draining {
  readonly key: string;
  readonly of: string;
  readonly carryOut: (batch: readonly Waiting[]) => Promise<readonly Outcome<never>[]>;
}

async function drain({ key, of, carryOut }: Draining): Promise<void> {
  const queue = queues.get(key)!;
  while (queue.length > 0)
    await inTurn(of, async () => {
      const batch = queue.splice(0, MOST_TOGETHER);
      const outcomes = await carryOut(batch).catch((error: Error) => batch.map(() => ({ error })));
      batch.forEach(({ settle }, i) => settle(outcomes[i]!));
    });
  queues.delete(key);
}

/** Those done before are answered from their records, also where one was sent twice at once. */
async function carryOutAll(
  unit: UnitOfWork,
  batch: readonly Waiting[],
  work: AnyWork,
): Promise<Outcome<never>[]> {
  const { db, session } = unit;
  const ids = [...new Set(batch.map(({ id }) => id))];
  const rows = await commandRecords(db)
    .find({ _id: { $in: ids } }, { session })
    .toArray();
  const records = new Map(rows.map((row) => [row._id, row]));
  const fresh = ids.filter((id) => !records.has(id)).map((id) => batch.find((one) => one.id === id)!);
  const outcomes =
    fresh.length > 0
      ? await work(
          unit,
          fresh.map(({ asked }) => asked),
        )
      : [];
  const refused = new Map<string, Refusal>();
  const made = fresh.flatMap(({ id: _id, digest: input, audited, cause }, i) => {
    const outcome = outcomes[i]!;
    if ('refusal' in outcome) return refused.set(_id, outcome.refusal) && [];
    const record = { _id, at: new Date(), input, result: outcome.result as unknown };
    records.set(_id, record);
    return [{ record, entry: { ...carriedOut(audited, outcome.result), cause } }];
  });
  if (made.length > 0) await keep(unit, made);
  return batch.map(({ id, digest }) => {
    const refusal = refused.get(id);
    if (refusal) return { refusal };
    return settled(() => repeated<never>(records.get(id)!, digest));
  });
}

interface Made {
  readonly record: CommandRecord;
  readonly entry: Audited;
}

async function keep(unit: UnitOfWork, made: readonly Made[]): Promise<void> {
  const { db, session } = unit;
  const records = made.map(({ record }) => record);
  await commandRecords(db).insertMany(records, { session, ignoreUndefined: true });
  await recordAudit(unit, ...made.map(({ entry }) => entry));
}

/** What was decided, or the Refusal that was thrown; other errors are thrown on. */
export function settled<T>(decide: () => T): Outcome<T> {
  try {
    return { result: decide() };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}
