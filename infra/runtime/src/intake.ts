import { setTimeout as pause } from 'node:timers/promises';
import type { JsMsg } from 'nats';
import type { DeadLetters } from './dead-letters';
import { eventId, readEnvelope, type Envelope } from './event';
import { Gaps } from './gaps';
import type { Log } from './log';
import { isOutage } from './outage';
import type { Positions } from './positions';
import type { ResendRequest } from './resend';
import type { Store, UnitOfWork } from './unit-of-work';

const BATCH = 200;
const MOST_WAITING = 1_000;

export interface IntakeParts {
  readonly store: Store;
  readonly positions: Positions;
  readonly deadLetters: DeadLetters;
  readonly log: Log;
  /** When the broker takes back what it has not heard of. */
  readonly ackWaitMs: number;
  readonly stopping: AbortSignal;
  readonly apply: (unit: UnitOfWork, events: readonly Envelope[]) => Promise<void>;
  readonly askAgain: (request: ResendRequest) => void;
}

/** Takes messages in: each fact once, in the order of its aggregate, acknowledged after the commit. */
export class Intake {
  private readonly gaps: Gaps;
  private readonly waiting: JsMsg[] = [];
  private batch: readonly JsMsg[] = [];
  private working: Promise<void> | undefined;

  constructor(private readonly parts: IntakeParts) {
    this.gaps = new Gaps(parts.ackWaitMs);
  }

  private get stopped(): boolean {
    return this.parts.stopping.aborted;
  }

  /** What arrives while a batch is worked on forms the next; the broker hears three times in its wait that they are held. */
  async takeAll(messages: AsyncIterable<JsMsg>): Promise<void> {
    const beat = setInterval(() => this.beat(), this.parts.ackWaitMs / 3);
    try {
      for await (const message of messages) {
        this.waiting.push(message);
        this.wake();
        if (this.waiting.length >= MOST_WAITING) await this.working;
      }
      await this.working;
    } finally {
      clearInterval(beat);
      // Those not settled yet: for another instance, or for the next pull, now.
      [...this.batch, ...this.waiting.splice(0), ...this.gaps.takeAll()].forEach((message) => message.nak());
    }
  }

  private wake(): void {
    this.working ??= Promise.resolve().then(() => this.drain());
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0 && !this.stopped) {
      this.batch = this.waiting.splice(0, BATCH);
      await this.work(this.batch);
    }
    this.working = undefined;
  }

  private beat(): void {
    [...this.batch, ...this.waiting, ...this.gaps.messages].forEach((message) => message.working());
    this.gaps.overdue().forEach((event) => void this.askForMissing(event));
    this.lookAgain();
  }

  /** Another instance, or a dead letter put aside, may have moved on what is waited for. */
  private lookAgain(): void {
    this.waiting.unshift(...this.gaps.takeAll());
    this.wake();
  }

  /** A batch in one transaction; where it fails for a fault of its own, message by message, to find the poisoned one. */
  private async work(batch: readonly JsMsg[]): Promise<void> {
    try {
      await this.settle(batch);
    } catch (error) {
      if (this.stopped) return;
      if (batch.length === 1) return this.refuse(batch[0]!, error);
      for (const message of batch) await this.work([message]);
    }
  }

  private async settle(batch: readonly JsMsg[]): Promise<void> {
    const read = batch.map((message) => ({ message, event: readEnvelope(message.data) }));
    const sorted = await this.untilItWorks(() => this.applyInOrder(read.map(({ event }) => event)));
    const waits = new Set(sorted.early.map(({ id }) => id));
    for (const { message, event } of read) {
      if (waits.has(event.id)) this.gaps.hold(message, event);
      else message.ack();
    }
    this.waiting.unshift(...this.gaps.release(sorted.due));
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

  private applyInOrder(events: readonly Envelope[]) {
    const { store, positions, apply } = this.parts;
    const work = async (unit: UnitOfWork) => {
      const { due, early, move } = await positions.sort(events, unit.session);
      await apply(unit, due);
      await move();
      return { due, early };
    };
    return store.transact(work, Date.now()); // one attempt: untilItWorks makes the next, unless told to stop
  }

  /** Only what is missing before the first that waits: asking for more would bring a copy of what is here already. */
  private async askForMissing({ source, subject, sequence }: Envelope): Promise<void> {
    const { positions, deadLetters, askAgain, log } = this.parts;
    try {
      const from = (await positions.of({ source, subject })) + 1;
      const to = sequence - 1;
      // What is missing is here and fails: another copy would fail as well.
      if (from > to || (await deadLetters.hasFailed(eventId({ source, subject, sequence: from })))) return;
      log.warn({ subject, from, to }, 'an event waits for earlier ones, which are asked for again');
      askAgain({ subject, from, to });
    } catch (error) {
      log.warn({ err: error, subject }, 'what is missing is asked for later');
    }
  }

  private async refuse(message: JsMsg, error: unknown): Promise<void> {
    const { deadLetters, positions, log } = this.parts;
    try {
      const delay = await this.untilItWorks(() => deadLetters.count(message, error, positions));
      log.error({ err: error, subject: message.subject, delay }, 'an event could not be applied');
      if (delay !== undefined) return message.nak(delay);
      message.term();
      this.lookAgain();
    } catch (fault) {
      // Neither settled nor put aside: the broker delivers it again.
      log.error({ err: fault, subject: message.subject }, 'an event could not be put aside');
    }
  }
}
