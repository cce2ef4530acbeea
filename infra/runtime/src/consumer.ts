import { setTimeout as pause } from 'node:timers/promises';
import { nanos, type ConsumerMessages, type JetStreamManager, type NatsConnection } from 'nats';
import { DeadLetters } from './dead-letters';
import { readData, type Envelope, type EventDefinition } from './event';
import { Intake } from './intake';
import { withTrail, type Log } from './log';
import { ensureReader, isNotFound, streamName } from './nats';
import { Positions } from './positions';
import { resendSubject, type ResendRequest } from './resend';
import { whileConsuming } from './telemetry/event-spans';
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
export const defineConsumption = <Data>(consumption: Consumption<Data>): Consumption => consumption;

export interface ConsumerOptions {
  readonly consumption: Consumption;
  readonly log: Log;
  /** Waits between the tries of an event that fails for a fault of its own, in ms; after the last it is put aside. */
  readonly backoffMs?: readonly number[];
  /** What a crashed instance held comes to another one after this time; the waits for earlier events follow it. */
  readonly ackWaitMs?: number;
}

const BACKOFF_MS = [500, 2_000, 10_000, 30_000, 120_000];
const ACK_WAIT_MS = 5_000;
const ANSWER_MS = 2_000;

/** Reads one aggregate's facts off another service's stream, and gives them to a consumption. */
export class Consumer {
  readonly deadLetters: DeadLetters;
  private readonly stopping = new AbortController();
  private readonly intake: Intake;
  private readonly ackWaitMs: number;
  /** The service whose facts are read. */
  readonly source: string;
  /** The name of its reader in NATS. */
  readonly durable: string;
  private running: Promise<void> = Promise.resolve();
  private messages: ConsumerMessages | undefined;

  constructor(
    store: Store,
    private readonly nats: NatsConnection,
    private readonly options: ConsumerOptions,
  ) {
    const { consumption, log, backoffMs = BACKOFF_MS, ackWaitMs = ACK_WAIT_MS } = options;
    const { name: reader, events } = consumption;
    const applyOne = (unit: UnitOfWork, event: Envelope) => this.apply(unit, [event]);
    this.source = events[0]!.source;
    this.durable = `${store.source}_${reader}`;
    this.deadLetters = new DeadLetters(store, { reader, backoffMs, apply: applyOne });
    this.ackWaitMs = ackWaitMs;
    this.intake = new Intake({
      ...{ store, log, deadLetters: this.deadLetters, positions: new Positions(store.db, reader) },
      ...{ ackWaitMs, stopping: this.stopping.signal },
      apply: (unit, due) => this.apply(unit, due),
      askAgain: (request) => this.askAgain(request),
    });
  }

  /** The name of its consumption. */
  get reader(): string {
    return this.options.consumption.name;
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
    for await (const { type } of this.nats.status()) if (String(type) === 'reconnect') this.messages?.stop();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.ensureConsumer(await this.nats.jetstreamManager({ timeout: ANSWER_MS }));
        await this.pull();
      } catch (error) {
        if (this.stopped) return;
        if (!isNotFound(error)) this.options.log.warn({ err: error }, 'reading events is tried again');
        await pause(300);
      }
    }
  }

  private ensureConsumer(jsm: JetStreamManager): Promise<void> {
    const [{ aggregate }] = this.options.consumption.events as [EventDefinition];
    const place = { stream: streamName(this.source), name: this.durable };
    return ensureReader(jsm, place, {
      filter_subject: `${this.source}.${aggregate}.>`,
      ack_wait: nanos(this.ackWaitMs),
      max_deliver: -1,
      // What waits for an earlier event stays pending: with a limit, it would keep that very event from being delivered.
      max_ack_pending: -1,
    });
  }

  private async pull(): Promise<void> {
    const js = this.nats.jetstream({ timeout: ANSWER_MS });
    const consumer = await js.consumers.get(streamName(this.source), this.durable);
    const messages = await consumer.consume({ max_messages: 1_000, idle_heartbeat: 2_000 });
    this.messages = messages;
    if (this.stopped) messages.stop();
    void stopWhenLost(messages);
    await this.intake.takeAll(messages);
  }

  private async apply(unit: UnitOfWork, events: readonly Envelope[]): Promise<void> {
    const contracts = new Map(this.options.consumption.events.map((event) => [event.type, event]));
    const mine = events.flatMap((event) => {
      const contract = contracts.get(event.type);
      return contract ? [{ ...event, data: readData(contract, event.data) }] : [];
    });
    const first = mine[0];
    if (!first) return;
    const { consumption } = this.options;
    const handle = () => whileConsuming(consumption.name, mine, () => consumption.handle(unit, mine));
    await withTrail({ eventId: first.id }, handle);
  }

  private askAgain(request: ResendRequest): void {
    this.nats.publish(resendSubject(this.source), JSON.stringify(request));
  }
}

async function stopWhenLost(messages: ConsumerMessages): Promise<void> {
  let missed = 0;
  for await (const status of await messages.status()) {
    const type = String(status.type);
    if ((type === 'heartbeats_missed' && ++missed > 5) || /deleted|not_found/.test(type)) messages.stop();
  }
}
