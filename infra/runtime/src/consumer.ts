import { setTimeout as pause } from 'node:timers/promises';
import {
  AckPolicy,
  DeliverPolicy,
  nanos,
  type ConsumerConfig,
  type ConsumerMessages,
  type JetStreamManager,
  type JsMsg,
  type NatsConnection,
} from 'nats';
import { readEnvelope, type Envelope, type EventDefinition } from './event';
import { DeadLetters } from './dead-letters';
import { withTrail, type Log } from './log';
import { isNotFound, streamName } from './nats';
import { isOutage } from './outage';
import { Positions } from './positions';
import { resendSubject, type ResendRequest } from './relay';
import type { Store, UnitOfWork } from './unit-of-work';

/** What a service does with another service's facts: effects and position commit together, in batches, each fact once. */
export interface Consumption<Data = unknown> {
  /** Stable name: the position is kept under it. Named for the slice and the fact, e.g. `observations-on-return-accepted`. */
  readonly name: string;
  /** Facts of ONE aggregate of one service; its other facts only move the position on. */
  readonly events: readonly EventDefinition<Data>[];
  /** Facts in the order of their aggregates' versions. Everything is written through the unit of work. */
  handle(unit: UnitOfWork, events: readonly Envelope<Data>[]): Promise<void>;
}

/** Declares what a service does with facts, so that their data is typed by their contracts. */
export const defineConsumption = <Data>(consumption: Consumption<Data>): Consumption =>
  consumption as Consumption;

const ACK_WAIT_MS = 30_000;
const BATCH = 200;
const ASK_AGAIN_AFTER = 4;

export class Consumer {
  private readonly stopping = new AbortController();
  private readonly positions: Positions;
  readonly deadLetters: DeadLetters;
  private readonly source: string;
  private running: Promise<void> = Promise.resolve();
  private messages: ConsumerMessages | undefined;

  constructor(
    private readonly store: Store,
    private readonly nats: NatsConnection,
    private readonly options: { readonly consumption: Consumption; readonly log: Log },
  ) {
    const { name, events } = options.consumption;
    this.positions = new Positions(store.db, name);
    this.deadLetters = new DeadLetters(store, name, (unit, event) => this.apply(unit, [event]));
    this.source = events[0]!.source;
  }

  start(): void {
    void this.followConnection();
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.messages?.stop();
    await this.running;
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  /** After a reconnect the pull is made anew, rather than waiting for missed heartbeats. */
  private async followConnection(): Promise<void> {
    for await (const status of this.nats.status())
      if (String(status.type) === 'reconnect') this.messages?.stop();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.ensureConsumer(await this.nats.jetstreamManager());
        await this.pull();
      } catch (error) {
        if (this.stopped) return;
        if (!isNotFound(error)) this.options.log.warn({ err: error }, 'reading events is tried again');
        await pause(300);
      }
    }
  }

  private async ensureConsumer(jsm: JetStreamManager): Promise<void> {
    const { name, events } = this.options.consumption;
    const stream = streamName(this.source);
    const config: Partial<ConsumerConfig> = {
      durable_name: `${this.store.source}_${name}`,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ack_wait: nanos(ACK_WAIT_MS),
      max_deliver: -1,
      max_ack_pending: 2_000,
      filter_subject: `${this.source}.${events[0]!.aggregate}.>`,
    };
    const info = await jsm.consumers.add(stream, config);
    const { state } = await jsm.streams.info(stream);
    if (info.delivered.stream_seq <= state.last_seq) return;
    // The stream lost its tail and the consumer did not: it would wait for ever. Positions drop what was applied.
    this.options.log.error('position ahead of the stream: reading it from the start');
    await jsm.consumers.delete(stream, config.durable_name!);
    await jsm.consumers.add(stream, config);
  }

  private async pull(): Promise<void> {
    const durable = `${this.store.source}_${this.options.consumption.name}`;
    const consumer = await this.nats.jetstream().consumers.get(streamName(this.source), durable);
    const messages = await consumer.consume({ max_messages: 1_000, idle_heartbeat: 2_000 });
    this.messages = messages;
    if (this.stopped) messages.stop();
    void stopWhenLost(messages);
    const waiting: JsMsg[] = [];
    let working: Promise<void> | undefined;
    const drain = async () => {
      while (waiting.length > 0) await this.work(waiting.splice(0, BATCH));
      working = undefined;
    };
    for await (const message of messages) {
      waiting.push(message);
      working ??= Promise.resolve().then(drain);
    }
    await working;
  }

  /** A batch in one transaction; where it fails for a fault of its own, message by message, to find the poisoned one. */
  private async work(batch: readonly JsMsg[]): Promise<void> {
    const beat = setInterval(() => batch.forEach((message) => message.working()), ACK_WAIT_MS / 3);
    try {
      await this.settle(batch);
    } catch (error) {
      if (this.stopped) return;
      if (batch.length === 1) await this.refuse(batch[0]!, error);
      else for (const message of batch) await this.work([message]);
    } finally {
      clearInterval(beat);
    }
  }

  private async settle(batch: readonly JsMsg[]): Promise<void> {
    const read = batch.map((message) => ({ message, event: readEnvelope(message.data) }));
    const early = await this.untilItWorks(() => this.applyInOrder(read.map(({ event }) => event)));
    const waits = new Set(early.map(({ id }) => id));
    for (const { message, event } of read) {
      if (waits.has(event.id)) await this.postpone(message, event);
      else message.ack();
    }
  }

  /** An outage of ours is not the message's fault: it is kept, and not counted against it. */
  private async untilItWorks<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isOutage(error) || this.stopped) throw error;
        await pause(250);
      }
    }
  }

  /** @returns the events that came before one they follow, and must wait for it */
  private applyInOrder(events: readonly Envelope[]): Promise<readonly Envelope[]> {
    return this.store.transact(async (unit) => {
      const { due, early, move } = await this.positions.sort(events, unit.session);
      await this.apply(unit, due);
      await move();
      return early;
    });
  }

  private async apply(unit: UnitOfWork, events: readonly Envelope[]): Promise<void> {
    const contracts = new Map(this.options.consumption.events.map((event) => [event.type, event]));
    const mine = events.flatMap((event) => {
      const contract = contracts.get(event.type);
      return contract ? [{ ...event, data: contract.data.parse(event.data) }] : [];
    });
    const first = mine[0];
    if (first) await withTrail({ eventId: first.id }, () => this.options.consumption.handle(unit, mine));
  }

  private async postpone(message: JsMsg, event: Envelope): Promise<void> {
    const tries = message.info.deliveryCount;
    message.nak(Math.min(200 * 2 ** Math.min(tries, 8), 30_000));
    if (tries % ASK_AGAIN_AFTER !== 0) return;
    const request: ResendRequest = { subject: event.subject, from: (await this.positions.of(event)) + 1 };
    this.nats.publish(resendSubject(this.source), JSON.stringify(request));
  }

  private async refuse(message: JsMsg, error: unknown): Promise<void> {
    const delay = await this.untilItWorks(() => this.deadLetters.count(message, error, this.positions));
    this.options.log.error({ err: error, subject: message.subject, delay }, 'an event could not be applied');
    if (delay === undefined) message.term();
    else message.nak(delay);
  }
}

async function stopWhenLost(messages: ConsumerMessages): Promise<void> {
  let missed = 0;
  for await (const status of await messages.status()) {
    const type = String(status.type);
    if ((type === 'heartbeats_missed' && ++missed > 5) || /deleted|not_found/.test(type)) messages.stop();
  }
}
