import { setTimeout as pause } from 'node:timers/promises';
import type { AnyBulkWriteOperation, Collection } from 'mongodb';
import type { Msg, NatsConnection, PubAck, Subscription } from 'nats';
import { compare, dismissReadersBeyond, putBack } from './audit';
import { check } from './check';
import { subjectOf } from './event';
import type { Log } from './log';
import { ensureStream, streamName, type StreamSize } from './nats';
import { answerResend, messageId, resendRequest, resendSubject } from './resend';
import { whilePublishing } from './telemetry/event-spans';
import type { OutboxRow, Store } from './unit-of-work';

const POLL_MS = 500;
const BATCH = 256;
const ANSWER_MS = 2_000;
const LONGEST_PAUSE_MS = 1_000;

const NEARLY_FULL =
  'the stream is full or nearly so: raise STREAM_MAX_BYTES, or new events wait in the outbox';

interface Taken {
  readonly row: OutboxRow;
  readonly ack: PubAck;
}

/**
 * Publishes the outbox to the service's stream, in order. `sent` is a flag and not a cursor, so that a row that becomes
 * visible late is never skipped; a lost mark means one more publish, which its message id and the reader drop.
 */
export class Relay {
  readonly rows: Collection<OutboxRow>;
  readonly stream: string;
  private readonly stopping = new AbortController();
  private wake: () => void = () => undefined;
  private woken = false;
  /** True until the stream has been compared with the outbox. */
  private unsure = true;
  /** The last place that the stream gave; it can give none before it, unless it lost its tail. */
  private highest = 0;
  private trusted = Infinity;
  private running: Promise<void> = Promise.resolve();
  private requests: Subscription | undefined;

  constructor(
    private readonly store: Store,
    readonly nats: NatsConnection,
    private readonly options: StreamSize & { readonly log: Log },
  ) {
    this.rows = store.db.collection<OutboxRow>('outbox');
    this.stream = streamName(store.source);
  }

  start(): void {
    this.store.onCommit = () => this.poke();
    this.requests = this.nats.subscribe(resendSubject(this.store.source), {
      queue: 'relay',
      callback: (_error, message) => void this.sendAgain(message),
    });
    void this.followConnection();
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.requests?.unsubscribe();
    this.poke();
    await this.running;
  }

  private poke(): void {
    this.woken = true;
    this.wake();
  }

  /** From the moment the connection is gone nothing is published before the stream has been looked at. */
  private async followConnection(): Promise<void> {
    for await (const { type } of this.nats.status()) {
      if (!['disconnect', 'reconnect'].includes(String(type))) continue;
      this.unsure = true;
      this.poke();
    }
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    for (let failures = 0; !signal.aborted;) {
      try {
        this.woken = false;
        if (this.unsure) await this.audit();
        const found = await this.publishBatch();
        failures = 0;
        if (found < BATCH) await this.waitForWork();
      } catch (error) {
        if (signal.aborted) return;
        this.unsure = true;
        this.options.log.warn({ err: error }, 'events wait in the outbox');
        const ms = Math.min(200 * 2 ** failures++, LONGEST_PAUSE_MS);
        await pause(ms, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private waitForWork(): Promise<void> {
    if (this.woken || this.stopping.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.wake = () => (clearTimeout(timer), resolve());
    });
  }

  private async publishBatch(): Promise<number> {
    const batch = await this.rows.find({ sent: false }).sort({ ts: 1 }).limit(BATCH).toArray();
    if (this.unsure) return BATCH;
    const answers = await Promise.allSettled(batch.map((row) => this.publish(row)));
    const taken = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    this.notice(taken);
    if (taken.length > 0)
      await this.rows.bulkWrite(taken.map(mark), { ordered: false, writeConcern: { w: 1 } });
    const refused = answers.find((answer) => answer.status === 'rejected');
    if (!refused) return batch.length;
    throw new Error(`the stream took ${taken.length} of ${batch.length} events`, { cause: refused.reason });
  }

  private async publish(row: OutboxRow): Promise<Taken> {
    const ack = await whilePublishing(row.event, (headers) =>
      this.nats.jetstream().publish(subjectOf(row.event), JSON.stringify(row.event), {
        ...{ msgID: messageId(row), timeout: ANSWER_MS, expect: { streamName: this.stream } },
        ...(headers ? { headers } : {}),
      }),
    );
    return { row, ack };
  }

  /** A cluster whose outdated replica takes over loses its tail without a reconnect: it gives places a second time. */
  private notice(taken: readonly Taken[]): void {
    const places = taken.filter(({ ack }) => !ack.duplicate).map(({ ack }) => ack.seq);
    const first = Math.min(...places);
    if (first <= this.highest) {
      this.trusted = Math.min(this.trusted, first - 1);
      this.unsure = true;
    }
    this.highest = Math.max(this.highest, ...places);
  }

  /** The outbox is the truth: what the stream no longer has is sent again. */
  private async audit(): Promise<void> {
    this.unsure = false;
    const { stream } = this;
    const jsm = await this.nats.jetstreamManager({ timeout: ANSWER_MS });
    await ensureStream(jsm, this.store.source, this.options);
    const { lost, soundUpTo, bytes } = await compare(this.rows, jsm, { stream, trusted: this.trusted });
    await dismissReadersBeyond(jsm, { stream, seq: soundUpTo });
    const events = await putBack(this.rows, lost);
    if (events > 0) this.options.log.error({ events }, 'the stream had lost acknowledged events');
    this.trusted = Infinity;
    this.highest = soundUpTo;
    // NATS says no more than 503 to what it refuses for this reason.
    if (bytes > 0.9 * this.options.maxBytes) this.options.log.error({ bytes }, NEARLY_FULL);
  }

  private async sendAgain(message: Msg): Promise<void> {
    try {
      const request = check(resendRequest, 'This is no resend request', message.json());
      await answerResend(this, request);
      this.poke();
    } catch (error) {
      this.options.log.warn({ err: error }, 'a resend has to be asked for again');
    }
  }
}

/** Not of a row that was put back meanwhile: it is to be sent again. */
function mark({ row: { _id, resend }, ack }: Taken): AnyBulkWriteOperation<OutboxRow> {
  const filter = { _id, resend: resend ?? { $exists: false } };
  return { updateOne: { filter, update: { $set: { sent: true, sentAt: new Date(), seq: ack.seq } } } };
}
