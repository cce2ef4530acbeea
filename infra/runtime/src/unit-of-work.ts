import { setTimeout as pause } from 'node:timers/promises';
import { Timestamp, type ClientSession, type Db, type MongoClient } from 'mongodb';
import { auditCollections } from './audit-trail';
import { commandRecords, digestOf, repeated } from './command-record';
import { eventId, readData, type EventDefinition, type Envelope } from './event';
import { insertAll } from './insert-all';
import { currentCause } from './log';
import { TRANSACTION, type CollectionDefinition } from './mongo';
import { isOutage } from './outage';
import { currentTraceparent } from './telemetry/span';

/** What happens together or not at all: writes made with `session`, and the events `emit` collects. */
export interface UnitOfWork {
  readonly db: Db;
  readonly session: ClientSession;
  readonly emit: <Data>(event: EventDefinition<Data>, key: string, data: Data) => void;
}

export interface OutboxRow {
  readonly _id: string;
  /** Set by the server, so that rows of one aggregate are published in the order of its versions. */
  readonly ts: Timestamp;
  readonly sent: boolean;
  readonly sentAt?: Date;
  /** Place in the stream, once sent. */
  readonly seq?: number;
  /** How often the stream lost it and it was sent again. */
  readonly resend?: number;
  readonly event: Envelope;
}

interface AggregateRow {
  readonly _id: string;
  readonly version: number;
}

interface Fact {
  readonly event: EventDefinition;
  readonly key: string;
  readonly data: unknown;
}

const DAY = 86_400;
const LARGEST_EVENT = 1_000_000;

export const storeCollections: readonly CollectionDefinition[] = [
  { name: 'aggregates' },
  { name: 'commands', indexes: [{ key: { at: 1 }, expireAfterSeconds: 7 * DAY }] },
  {
    name: 'outbox',
    indexes: [
      { key: { ts: 1 }, partialFilterExpression: { sent: false }, name: 'unsent' },
      { key: { seq: 1 }, sparse: true },
      { key: { 'event.subject': 1, 'event.sequence': 1 } },
      { key: { sentAt: 1 }, expireAfterSeconds: 90 * DAY },
    ],
  },
  ...auditCollections,
];

/** The write side of a service: domain change, its events and the command's id in one transaction. */
export class Store {
  /** Called after a commit that holds events: a hint for the relay, which polls anyway. */
  onCommit: () => void = () => undefined;

  constructor(
    private readonly client: MongoClient,
    readonly db: Db,
    readonly source: string,
  ) {}

  /** Work that may be repeated without harm; it runs again after an outage or a conflict, so it must have no other effects. */
  async transact<T>(work: (unit: UnitOfWork) => Promise<T>, deadline = Date.now() + 30_000): Promise<T> {
    for (;;) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (!isOutage(error) || Date.now() > deadline) throw error;
        await pause(50 + 100 * Math.random());
      }
    }
  }

  /** A command with an id of its own: repeated, it returns the first result; with another input, it is refused. */
  async command<T>(id: string, input: unknown, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const digest = digestOf(input);
    const commands = commandRecords(this.db);
    return this.transact(async (unit) => {
      const done = await commands.findOne({ _id: id }, { session: unit.session });
      if (done) return repeated<T>(done, digest);
      const result = await work(unit);
      const record = { _id: id, at: new Date(), input: digest, result };
      await commands.insertOne(record, { session: unit.session, ignoreUndefined: true });
      return result;
    });
  }

  private async attempt<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    let emitted = 0;
    const result = await this.client.withSession((session) =>
      session.withTransaction(async () => {
        const facts: Fact[] = [];
        const outcome = await work({ db: this.db, session, emit: this.emitTo(facts) });
        emitted = facts.length;
        if (emitted > 0) await this.record(facts, session);
        return outcome;
      }, TRANSACTION),
    );
    if (emitted > 0) this.onCommit();
    return result;
  }

  private emitTo(facts: Fact[]): UnitOfWork['emit'] {
    return (event, key, data) => {
      if (event.source !== this.source)
        throw new Error(`${event.type} is a fact of ${event.source}: ${this.source} cannot publish it`);
      if (key === '') throw new Error(`${event.type} needs the key of its ${event.aggregate}`);
      const text = JSON.stringify(data);
      refuseTooLarge(event, key, Buffer.byteLength(text));
      // Checked and kept as it will travel: a Date is a string by then, and an undefined property is gone.
      facts.push({ event, key, data: readData(event, JSON.parse(text)) });
    };
  }

  private async record(facts: readonly Fact[], session: ClientSession): Promise<void> {
    const next = await this.claimVersions(facts, session);
    const time = new Date().toISOString();
    const cause = currentCause();
    const traceparent = currentTraceparent();
    const rows = facts.map(({ event, key, data }): OutboxRow => {
      const subject = `${event.aggregate}/${key}`;
      const sequence = next.get(subject)!;
      next.set(subject, sequence + 1);
      const id = eventId({ source: this.source, subject, sequence });
      const envelope: Envelope = {
        ...{ specversion: '1.0', id, source: this.source, type: event.type, subject, time, sequence },
        ...(cause ? { causationid: cause } : {}),
        ...(traceparent ? { traceparent } : {}),
        data,
      };
      return { _id: id, ts: new Timestamp({ t: 0, i: 0 }), sent: false, event: envelope };
    });
    await insertAll({ db: this.db, session }, { collection: 'outbox', rows });
  }

  /** The first free version of each aggregate; two writers of one aggregate conflict here, and one of them runs again. */
  private async claimVersions(facts: readonly Fact[], session: ClientSession): Promise<Map<string, number>> {
    const claimed = new Map<string, number>();
    for (const { event, key } of facts) {
      const aggregate = `${event.aggregate}/${key}`;
      claimed.set(aggregate, (claimed.get(aggregate) ?? 0) + 1);
    }
    const aggregates = this.db.collection<AggregateRow>('aggregates');
    const known = await aggregates.find({ _id: { $in: [...claimed.keys()] } }, { session }).toArray();
    const last = new Map(known.map(({ _id, version }) => [_id, version]));
    // An import makes aggregates by the thousand: to insert them costs a fraction of what upserts do.
    const fresh = [...claimed].filter(([_id]) => !last.has(_id)).map(([_id, version]) => ({ _id, version }));
    await insertAll({ db: this.db, session }, { collection: 'aggregates', rows: fresh });
    const moves = known.map(({ _id }) => ({
      updateOne: { filter: { _id }, update: { $inc: { version: claimed.get(_id)! } } },
    }));
    if (moves.length > 0) await aggregates.bulkWrite(moves, { session, ordered: false });
    return new Map([...claimed.keys()].map((_id) => [_id, (last.get(_id) ?? 0) + 1]));
  }
}

/** NATS takes messages of 1 MiB, headers and envelope included. One that it refuses would wait in the outbox for ever. */
function refuseTooLarge({ type }: EventDefinition, key: string, size: number): void {
  if (size > LARGEST_EVENT)
    throw new Error(`${type} of ${key} has ${size} bytes; the most is ${LARGEST_EVENT}`);
}
