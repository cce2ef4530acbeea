import { setTimeout as pause } from 'node:timers/promises';
import type { AnyBulkWriteOperation, Collection } from 'mongodb';
import type { JetStreamManager, NatsConnection, PubAck, Subscription } from 'nats';
import { subjectOf } from './event';
import type { Log } from './log';
import { ensureStream, streamName } from './nats';
import type { OutboxRow, Store } from './unit-of-work';

const POLL_MS = 500;
const BATCH = 256;

/** Asks the owner of an aggregate to publish its events again from a version on. */
export interface ResendRequest {
  readonly subject: string;
  readonly from: number;
}
export const resendSubject = (source: string): string => `resend.${source}`;

/**
 * Publishes the outbox to the service's stream, in order. `sent` is a flag and not a cursor, so that a row that becomes
 * visible late is never skipped; a lost mark means one more publish, which its message id and the reader drop.
 */
export class Relay {
  private readonly rows: Collection<OutboxRow>;
  private readonly stopping = new AbortController();
  private poke: () => void = () => undefined;
  private unsure = true;
  private running: Promise<void> = Promise.resolve();
  private requests: Subscription | undefined;

  constructor(
    private readonly store: Store,
    private readonly nats: NatsConnection,
    private readonly options: { readonly log: Log; readonly maxBytes: number },
  ) {
    this.rows = store.db.collection<OutboxRow>('outbox');
  }

  start(): void {
    this.store.onCommit = () => this.poke();
    this.requests = this.nats.subscribe(resendSubject(this.store.source), {
      callback: (_error, message) => void this.putBack(message.json<ResendRequest>()),
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

  private async followConnection(): Promise<void> {
    for await (const status of this.nats.status()) {
      if (String(status.type) !== 'reconnect') continue;
      this.unsure = true;
      this.poke();
    }
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        if (this.unsure) await this.audit();
        if ((await this.publishBatch()) < BATCH) await this.waitForWork();
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        this.unsure = true;
        this.options.log.warn({ err: error }, 'events wait in the outbox');
        await pause(200);
      }
    }
  }

  private waitForWork(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.poke = () => (clearTimeout(timer), resolve());
      if (this.stopping.signal.aborted) this.poke();
    });
  }

  private async publishBatch(): Promise<number> {
    let poked = false;
    this.poke = () => (poked = true);
    const batch = await this.rows.find({ sent: false }).sort({ ts: 1 }).limit(BATCH).toArray();
    if (batch.length === 0) return poked ? BATCH : 0;
    const js = this.nats.jetstream();
    const expect = { streamName: streamName(this.store.source) };
    const answers = await Promise.allSettled(
      batch.map((row) =>
        js.publish(subjectOf(row.event), JSON.stringify(row.event), {
          msgID: messageId(row),
          timeout: 2_000,
          expect,
        }),
      ),
    );
    const marks = batch.flatMap((row, i) => markOf(row, answers[i]!));
    if (marks.length > 0) await this.rows.bulkWrite(marks, { ordered: false, writeConcern: { w: 1 } });
    if (marks.length === batch.length) return poked ? BATCH : batch.length;
    throw new Error(`the stream took ${marks.length} of ${batch.length} events`);
  }

  /** The broker may lose what it acknowledged; the outbox is the truth. What the stream no longer has is sent again. */
  private async audit(): Promise<void> {
    const jsm = await this.nats.jetstreamManager();
    await ensureStream(jsm, this.store.source, this.options.maxBytes);
    const lost = await this.lostRows(jsm);
    const { modifiedCount } = await this.rows.updateMany(
      { sent: true, $or: lost },
      { $set: { sent: false }, $unset: { seq: 1, sentAt: 1 }, $inc: { resend: 1 } },
    );
    if (modifiedCount > 0)
      this.options.log.error({ events: modifiedCount }, 'the stream had lost acknowledged events');
    this.unsure = false;
  }

  private async lostRows(jsm: JetStreamManager): Promise<object[]> {
    // Read before the stream is: rows acknowledged later, by another relay, are not lost.
    const last = await this.rows
      .find({ seq: { $gt: 0 } })
      .sort({ seq: -1 })
      .limit(1)
      .next();
    const { state } = await jsm.streams.info(streamName(this.store.source), { deleted_details: true });
    const holes = (state.deleted ?? []).filter((seq) => seq >= state.first_seq);
    const beyond = { seq: { $gt: state.last_seq, $lte: last?.seq ?? 0 } };
    return holes.length > 0 ? [beyond, { seq: { $in: holes } }] : [beyond];
  }

  private async putBack({ subject, from }: ResendRequest): Promise<void> {
    await this.rows
      .updateMany(
        { 'event.subject': subject, 'event.sequence': { $gte: from }, sent: true },
        { $set: { sent: false }, $unset: { sentAt: 1 }, $inc: { resend: 1 } },
      )
      .then(() => this.poke())
      .catch((error: unknown) =>
        this.options.log.warn({ err: error, subject }, 'a resend has to be asked for again'),
      );
  }
}

/** A row sent again needs a fresh id, or the stream would drop it as a duplicate of the message it lost. */
const messageId = ({ _id, resend }: OutboxRow): string => (resend ? `${_id}#${resend}` : _id);

function markOf(row: OutboxRow, answer: PromiseSettledResult<PubAck>): AnyBulkWriteOperation<OutboxRow>[] {
  if (answer.status === 'rejected') return [];
  const update = { $set: { sent: true, sentAt: new Date(), seq: answer.value.seq } };
  return [{ updateOne: { filter: { _id: row._id }, update } }];
}
