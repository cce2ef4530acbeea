import type { Collection } from 'mongodb';
import type { JsMsg } from 'nats';
import { z } from 'zod';
import { defineEvent, readEnvelope, type Envelope } from './event';
import type { CollectionDefinition } from './mongo';
import type { Positions } from './positions';
import { Refusal } from './refusal';
import type { Store, UnitOfWork } from './unit-of-work';

/** Waits between the tries of an event that fails for a fault of its own, in ms; after the last it is put aside. */
const BACKOFF_MS = [500, 2_000, 10_000, 30_000, 120_000];

export interface DeadLetter {
  readonly _id: string;
  readonly reader: string;
  readonly subject: string;
  readonly error: string;
  readonly raw: string;
  readonly at: Date;
  readonly tries: number;
}

export const deadLetterCollections: readonly CollectionDefinition[] = [
  { name: 'failures', indexes: [{ key: { at: 1 }, expireAfterSeconds: 30 * 86_400 }] },
  { name: 'deadLetters', indexes: [{ key: { reader: 1, at: 1 } }] },
];

/** Told on the stream of the service that could not apply an event: `<service>.dead-letter.recorded`. */
export const deadLetterRecorded = (source: string) =>
  defineEvent({
    source,
    aggregate: 'dead-letter',
    fact: 'recorded',
    version: 1,
    data: z.object({ reader: z.string(), subject: z.string(), error: z.string(), tries: z.number().int() }),
  });

/** Events that one reader could not apply, kept with the reason until somebody retries or drops them. */
export class DeadLetters {
  private readonly letters: Collection<DeadLetter>;
  private readonly failures: Collection<{ _id: string; tries: number; at: Date }>;

  constructor(
    private readonly store: Store,
    readonly reader: string,
    private readonly apply: (unit: UnitOfWork, event: Envelope) => Promise<void>,
  ) {
    this.letters = store.db.collection('deadLetters');
    this.failures = store.db.collection('failures');
  }

  /** Counts a failure. @returns ms to wait before the next try, or undefined once the event has been put aside. */
  async count(message: JsMsg, error: unknown, positions: Positions): Promise<number | undefined> {
    const _id = `${this.reader}|${message.seq}`;
    const counted = await this.failures.findOneAndUpdate(
      { _id },
      { $inc: { tries: 1 }, $set: { at: new Date() } },
      { upsert: true, returnDocument: 'after' },
    );
    const tries = counted!.tries;
    if (tries <= BACKOFF_MS.length) return BACKOFF_MS[tries - 1];
    await this.putAside({ _id, tries, error, message }, positions);
    return undefined;
  }

  list(first: number): Promise<DeadLetter[]> {
    return this.letters.find({ reader: this.reader }).sort({ at: 1 }).limit(first).toArray();
  }

  /** Applies a letter once more; on success it is gone. Later events of its aggregate have been applied before it. */
  async retry(id: string): Promise<void> {
    await this.store.transact(async (unit) => {
      const letter = await this.letters.findOneAndDelete({ _id: id }, { session: unit.session });
      if (!letter) throw unknownLetter(id);
      await this.apply(unit, readEnvelope(Buffer.from(letter.raw)));
    });
  }

  async drop(id: string): Promise<void> {
    const { deletedCount } = await this.letters.deleteOne({ _id: id });
    if (deletedCount === 0) throw unknownLetter(id);
  }

  private async putAside(
    failure: { _id: string; tries: number; error: unknown; message: JsMsg },
    positions: Positions,
  ): Promise<void> {
    const { _id, tries, message } = failure;
    const error =
      failure.error instanceof Error ? (failure.error.stack ?? failure.error.message) : String(failure.error);
    const raw = Buffer.from(message.data).toString('utf8');
    const letter = { _id, reader: this.reader, subject: message.subject, error, raw, at: new Date(), tries };
    await this.store.transact(async (unit) => {
      await this.letters.replaceOne({ _id }, letter, { upsert: true, session: unit.session });
      await passOver(message, positions, unit);
      const told = { reader: this.reader, subject: message.subject, error: error.split('\n')[0]!, tries };
      unit.emit(deadLetterRecorded(this.store.source), _id, told);
    });
  }
}

/** Moves the position past a letter, so that what follows it in its aggregate does not wait for ever. */
async function passOver(message: JsMsg, positions: Positions, unit: UnitOfWork): Promise<void> {
  let event: Envelope;
  try {
    event = readEnvelope(message.data);
  } catch {
    return; // not an envelope: it has no aggregate to move
  }
  await (await positions.sort([event], unit.session)).move();
}

const unknownLetter = (id: string): Refusal =>
  new Refusal('DEAD_LETTER_UNKNOWN', `There is no dead letter ${id}. List them to see the ids.`);
