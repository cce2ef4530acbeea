import type { Collection } from 'mongodb';
import type { JsMsg } from 'nats';
import { z } from 'zod';
import { defineEvent, readEnvelope, type Envelope } from './event';
import type { CollectionDefinition } from './mongo';
import type { Positions } from './positions';
import { Refusal } from './refusal';
import type { Store, UnitOfWork } from './unit-of-work';

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

export interface DeadLetterParts {
  readonly reader: string;
  readonly backoffMs: readonly number[];
  readonly apply: (unit: UnitOfWork, event: Envelope) => Promise<void>;
}

/** Events that one reader could not apply, kept with the reason until somebody retries or drops them. */
export class DeadLetters {
  private readonly letters: Collection<DeadLetter>;
  private readonly failures: Collection<{ _id: string; tries: number; at: Date }>;

  constructor(
    private readonly store: Store,
    private readonly parts: DeadLetterParts,
  ) {
    this.letters = store.db.collection('deadLetters');
    this.failures = store.db.collection('failures');
  }

  get reader(): string {
    return this.parts.reader;
  }

  /** Counts a failure. @returns ms to wait before the next try, or undefined once the event has been put aside. */
  async count(message: JsMsg, error: unknown, positions: Positions): Promise<number | undefined> {
    const { backoffMs } = this.parts;
    const event = readIfPossible(message);
    const _id = this.idOf(event?.id ?? `message-${message.seq}`);
    const counted = await this.failures.findOneAndUpdate(
      { _id },
      { $inc: { tries: 1 }, $set: { at: new Date() } },
      { upsert: true, returnDocument: 'after' },
    );
    const tries = counted!.tries;
    if (tries <= backoffMs.length) return backoffMs[tries - 1];
    const raw = Buffer.from(message.data).toString('utf8');
    const letter = { _id, reader: this.reader, subject: message.subject, raw, at: new Date(), tries };
    await this.putAside({ ...letter, error: reasonOf(error) }, event && { event, positions });
    return undefined;
  }

  /** Whether an event has failed here, and is tried again or was put aside. */
  async hasFailed(eventId: string): Promise<boolean> {
    return (await this.failures.countDocuments({ _id: this.idOf(eventId) }, { limit: 1 })) > 0;
  }

  /** How many wait for a decision. */
  size(): Promise<number> {
    return this.letters.countDocuments({ reader: this.reader });
  }

  /** The oldest first, with the first line of the reason; the rest of it is in the log. */
  async list(first: number): Promise<Omit<DeadLetter, 'raw'>[]> {
    const found = this.letters.find({ reader: this.reader }).sort({ at: 1 }).limit(first);
    return (await found.toArray()).map(({ raw: _, ...letter }) => ({ ...letter, error: firstLine(letter) }));
  }

  /** Applies a letter once more; on success it is gone. Later events of its aggregate have been applied before it. */
  async retry(id: string): Promise<void> {
    await this.store.transact(async (unit) => {
      const letter = await this.letters.findOneAndDelete({ _id: id }, { session: unit.session });
      if (!letter) throw unknownLetter(id);
      await this.parts.apply(unit, readEnvelope(Buffer.from(letter.raw)));
    });
  }

  async drop(id: string): Promise<void> {
    const { deletedCount } = await this.letters.deleteOne({ _id: id });
    if (deletedCount === 0) throw unknownLetter(id);
  }

  private idOf(event: string): string {
    return `${this.reader}|${event}`;
  }

  /** Moves the position past the letter too, so that what follows it in its aggregate does not wait for ever. */
  private async putAside(
    letter: DeadLetter,
    readable?: { readonly event: Envelope; readonly positions: Positions },
  ): Promise<void> {
    const { _id, reader, subject, tries } = letter;
    await this.store.transact(async (unit) => {
      await this.letters.replaceOne({ _id }, letter, { upsert: true, session: unit.session });
      if (readable) await (await readable.positions.sort([readable.event], unit.session)).move();
      const error = firstLine(letter);
      unit.emit(deadLetterRecorded(this.store.source), _id, { reader, subject, error, tries });
    });
  }
}

/** The reason in short. */
const firstLine = ({ error }: Pick<DeadLetter, 'error'>): string => error.split('\n')[0]!.slice(0, 500);

const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Undefined for what is not an envelope: it has no id, and no aggregate that waits for it. */
function readIfPossible({ data }: JsMsg): Envelope | undefined {
  try {
    return readEnvelope(data);
  } catch {
    return undefined;
  }
}

export const unknownLetter = (id: string): Refusal =>
  new Refusal('DEAD_LETTER_UNKNOWN', `No reader here has a dead letter ${id}. List them to see the ids.`);
