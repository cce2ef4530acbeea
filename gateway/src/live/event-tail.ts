import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '@middletier/runtime/log';
import { isNotFound } from '@middletier/runtime/nats';
import type { ConsumerMessages, JsMsg, NatsConnection, StreamInfo } from 'nats';
import type { Place } from '@middletier/runtime/live/cursor';
import { readMessage, type LiveMessage } from '@middletier/runtime/live/live-message';
import {
  openConsumer,
  stopWhenLost,
  withoutGap,
  streamOf,
  type Facts,
} from '@middletier/runtime/live/ordered-consumer';
import { RecentIds } from '@middletier/runtime/live/recent-ids';
import { replay } from '@middletier/runtime/live/replay';
import { RecentMessages } from './recent-messages';

export interface Listener {
  readonly heard: (message: LiveMessage) => void;
  /** The stream is not the one that was listened to: what came between may be missing. */
  readonly lost: () => void;
}

const TRY_AGAIN_MS = 300;
/** Messages that are kept for those who come back; a gateway that begins reads them from so many places behind the end. */
const KEPT = 5_000;

/** The newest events of one stream, read once for all who listen. Goes on after every restart of NATS where it stood. */
export class EventTail {
  private readonly listeners = new Set<Listener>();
  private readonly seen = new RecentIds();
  private readonly recent = new RecentMessages(KEPT);
  private readonly stopping = new AbortController();
  private place: Place | undefined;
  /** What is not behind it is of the past: kept, and told to those alone who ask for it. */
  private liveFrom = 0;
  private messages: ConsumerMessages | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly nats: NatsConnection,
    readonly facts: Facts,
    private readonly log: Log,
  ) {}

  /** Resolves once nothing published from now on can be missed. A stream that does not exist yet is waited for. */
  async start(): Promise<void> {
    void this.followConnection();
    await new Promise<void>((attached) => {
      this.running = this.run(attached);
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.messages?.stop();
    await this.running;
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  /** After a reconnect reading begins anew at once, rather than after missed heartbeats. */
  private async followConnection(): Promise<void> {
    for await (const { type } of this.nats.status()) if (String(type) === 'reconnect') this.messages?.stop();
  }

  private async run(attached: () => void): Promise<void> {
    while (!this.stopped) {
      try {
        await this.follow(attached);
      } catch (error) {
        if (this.stopped) return attached();
        if (isNotFound(error)) this.waitForStream(attached);
        else
          this.log.warn({ err: error, stream: streamOf(this.facts) }, 'reading live events is tried again');
      }
      await pause(TRY_AGAIN_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private waitForStream(attached: () => void): void {
    this.place ??= { epoch: '', seq: 0 };
    attached();
  }

  private async follow(attached: () => void): Promise<void> {
    const jsm = await this.nats.jetstreamManager();
    this.place = this.continuation(await jsm.streams.info(streamOf(this.facts)));
    this.recent.continueAt(this.place);
    const opened = await openConsumer(this.nats, this.facts, this.place.seq + 1);
    const { consumer } = opened;
    this.messages = await consumer.consume({ max_messages: 500, idle_heartbeat: 2_000 });
    if (this.stopped) this.messages.stop();
    void stopWhenLost(this.messages);
    let past = opened.pending;
    if (past === 0) attached();
    for await (const message of withoutGap(this.messages)) {
      this.take(message);
      past -= 1;
      if (past === 0) attached();
    }
  }

  /** Where to read on. A stream made anew, or one that lost its end, does not continue what was heard. */
  private continuation({ created, state }: StreamInfo): Place {
    const { place } = this;
    if (!place) return this.beginBehind({ created, state });
    const begun = place.epoch === '' ? { epoch: created, seq: 0 } : place;
    if (begun.epoch === created && begun.seq <= state.last_seq) return begun;
    this.log.error(
      { stream: streamOf(this.facts) },
      'the stream is not a continuation of what was read: subscribers are told',
    );
    this.seen.clear();
    for (const listener of [...this.listeners]) listener.lost();
    this.liveFrom = state.last_seq;
    return { epoch: created, seq: state.last_seq };
  }

  private beginBehind({ created, state }: Pick<StreamInfo, 'created' | 'state'>): Place {
    this.liveFrom = state.last_seq;
    return { epoch: created, seq: Math.max(0, state.first_seq - 1, state.last_seq - KEPT) };
  }

  private take(message: JsMsg): void {
    const { epoch } = this.place!;
    this.place = { epoch, seq: message.seq };
    const read = readMessage(message, { facts: this.facts, epoch, log: this.log });
    if (!read || !this.seen.isNew(read.event.id)) return;
    this.recent.add(read);
    if (read.seq > this.liveFrom) for (const { heard } of [...this.listeners]) heard(read);
  }

  /** What the stream holds behind a place, in order; refuses with CURSOR_EXPIRED where that is not known any more. */
  async *replay(after: Place): AsyncGenerator<LiveMessage, void, undefined> {
    const kept = this.recent.behind(after);
    if (kept) yield* kept;
    else yield* replay(this.nats, { facts: this.facts, after, log: this.log });
  }
}
