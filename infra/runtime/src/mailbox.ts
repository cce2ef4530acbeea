import {
  AckPolicy,
  DiscardPolicy,
  nanos,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
  type JsMsg,
  type NatsConnection,
} from 'nats';
import type { Log } from './log';
import { ensureReader, unlessMissing } from './nats';
import { Repeating } from './repeating';
import type { Worker } from './slice';

/** What somebody outside sent to a subject of their own. */
export interface Letter {
  /** The last part of the subject: who may send there is for the NATS server to say. */
  readonly from: string;
  /** Its own, and the same each time it is delivered. */
  readonly id: string;
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface MailboxOptions {
  readonly stream: string;
  /** Letters come to `<subject>.<from>`, answers go to `<answers>.<from>`. */
  readonly subject: string;
  readonly answers: string;
  readonly maxBytes: number;
  /** Deals with a letter, once or more often with one outcome. What it throws is tried again. @returns the answer */
  readonly open: (letter: Letter) => Promise<object>;
}

const FROM = /^\w{1,32}$/;
const AT_ONCE = 4;
const ACK_WAIT_MS = 10_000;
const ANSWER_MS = 2_000;
const LOOK_MS = 250;
const MOST_TRIES = 20;

/**
 * Opens letters from outside: kept on disk from the moment their sender is told so until they are answered, one of each sender
 * at a time and in order, and one of each before the next of any. A full mailbox takes no more and loses none.
 */
export class Mailbox implements Worker {
  private readonly rounds: Repeating;
  private readonly readers = new Set<string>();

  constructor(
    private readonly nats: NatsConnection,
    private readonly log: Log,
    private readonly options: MailboxOptions,
  ) {
    const trouble = `the mailbox ${options.stream} is looked into again`;
    this.rounds = new Repeating(log, { look: (stopping) => this.round(stopping), everyMs: LOOK_MS, trouble });
  }

  start(): void {
    this.rounds.start();
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  /** @returns true where there was something in it */
  private async round(stopping: AbortSignal): Promise<boolean> {
    const jsm = await this.nats.jetstreamManager({ timeout: ANSWER_MS });
    let opened = false;
    await fewAtOnce(await this.senders(jsm), async (from) => {
      if (!stopping.aborted && (await this.openNext(jsm, from))) opened = true;
    });
    return opened;
  }

  /** Whose letters wait. */
  private async senders(jsm: JetStreamManager): Promise<readonly string[]> {
    const { stream: name, subject, maxBytes } = this.options;
    const info = await unlessMissing(jsm.streams.info(name, { subjects_filter: `${subject}.*` }));
    if (!info) {
      this.readers.clear();
      await jsm.streams.add({ name, subjects: [`${subject}.*`], ...KEEPING, max_bytes: maxBytes });
    }
    const waiting = Object.keys(info?.state.subjects ?? {});
    return waiting.map((one) => one.slice(subject.length + 1)).filter((from) => FROM.test(from));
  }

  private async openNext(jsm: JetStreamManager, from: string): Promise<boolean> {
    const { stream, subject } = this.options;
    if (!this.readers.has(from))
      await ensureReader(
        jsm,
        { stream, name: from },
        { ...ONE_BY_ONE, filter_subject: `${subject}.${from}` },
      );
    this.readers.add(from);
    const reader = await this.nats.jetstream({ timeout: ANSWER_MS }).consumers.get(stream, from);
    const message = await reader.next({ expires: 1_000 });
    if (!message) return false;
    const held = setInterval(() => message.working(), ACK_WAIT_MS / 3);
    try {
      await this.answer(from, message);
    } finally {
      clearInterval(held);
    }
    return true;
  }

  private async answer(from: string, message: JsMsg): Promise<void> {
    const { deliveryCount: tries } = message.info;
    const answer = await this.options.open(letterIn(from, message)).catch((err: unknown) => {
      this.log.warn({ err, from, tries }, 'a letter could not be dealt with');
      return tries < MOST_TRIES ? null : { error: NOT_TAKEN };
    });
    if (!answer) return message.nak(Math.min(30_000, 100 * 2 ** tries));
    this.nats.publish(`${this.options.answers}.${from}`, JSON.stringify({ ...aboutOf(message), ...answer }));
    await this.nats.flush();
    // Not confirmed, it is delivered once more, and answered as it was.
    await message.ackAck({ timeout: ANSWER_MS });
  }
}

/** The first failure is thrown once what is under way beside it has ended. */
async function fewAtOnce<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  const rest = all.values();
  const hand = async () => {
    for (const one of rest) await work(one);
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, hand));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

const NOT_TAKEN = {
  code: 'NOT_TAKEN',
  message: 'We could not deal with this: write to us, it was no fault of yours.',
};

/** Kept until it is answered; whoever sends to a full mailbox is told that it is. */
const KEEPING = {
  retention: RetentionPolicy.Workqueue,
  storage: StorageType.File,
  discard: DiscardPolicy.New,
};

const ONE_BY_ONE = {
  ack_policy: AckPolicy.Explicit,
  ack_wait: nanos(ACK_WAIT_MS),
  max_deliver: -1,
  max_ack_pending: 1,
};

/** By which its sender knows the answer: the place in the stream is what they were told on sending. */
const aboutOf = ({ seq }: JsMsg) => ({ seq });

function letterIn(from: string, { seq, headers, data, info }: JsMsg): Letter {
  const named = (headers?.keys() ?? []).map((name) => [name.toLowerCase(), headers!.get(name)] as const);
  // With its time, as a stream that was made anew counts from 1 again.
  const id = `${seq}-${info.timestampNanos}`;
  return { from, id, headers: Object.fromEntries(named), body: data };
}
