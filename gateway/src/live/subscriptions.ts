import { Refusal } from '@middletier/runtime/refusal';
import { GraphQLError, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { FormatError } from '../format-error';
import { unauthenticated } from '../identity';
import type { Admission } from '../limits/admission';
import type { Place } from '@middletier/runtime/live/cursor';
import { InvalidDocument } from './document';
import type { EventExecution } from './event-execution';
import { EventQueue } from './event-queue';
import type { EventTail } from './event-tail';
import { Hearers } from './hearers';
import type { LiveMessage } from '@middletier/runtime/live/live-message';
import type { Supergraph } from '../supergraph';
import { clientOf, type FieldUsage } from '../usage/field-usage';
import { prepare, type PreparedSubscription, type SubscriptionRequest } from './prepare';

/** Messages that may wait for one subscriber. */
const LONGEST_QUEUE = 1_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export type Results = AsyncGenerator<FormattedExecutionResult, void, undefined>;

export interface SubscriptionsParts {
  readonly formatError: FormatError;
  readonly supergraph: Pick<Supergraph, 'current'>;
  /** By the service whose events they are. */
  readonly tails: ReadonlyMap<string, EventTail>;
  readonly execution: EventExecution;
  readonly admission: Admission;
  readonly usage: FieldUsage;
  /** Subscriptions that one caller may have open. */
  readonly most: number;
  /** Shows the schema to whoever asks, and hints at its names in errors. */
  readonly development: boolean;
}

/** Serves subscriptions from the events their services publish, whatever the transport. */
export class Subscriptions {
  private open = 0;
  /** Those that are open, by the id of their actor. */
  private readonly openOf = new Map<string, number>();
  private readonly hearers = new Hearers();

  constructor(private readonly parts: SubscriptionsParts) {}

  /** How many are subscribed now. */
  get active(): number {
    return this.open;
  }

  /** Throws what `explain` puts into words where the request is not valid or not allowed. */
  async prepare(request: SubscriptionRequest): Promise<PreparedSubscription> {
    const { supergraph, admission, usage, development, most } = this.parts;
    const prepared = prepare({ graph: supergraph.current, development }, request);
    const { schema } = prepared.graph;
    await admission.admit({ ...prepared, schema, source: request.query, caller: request.caller });
    if (this.countOf(prepared) >= most) throw tooMany(most);
    usage.note({ ...prepared, schema, client: clientOf(request.client, prepared.actor) });
    return prepared;
  }

  /** Errors as a caller may read them. */
  explain(error: unknown): readonly GraphQLFormattedError[] {
    const errors: readonly unknown[] = error instanceof InvalidDocument ? error.errors : [error];
    return errors.map((one) => {
      const formatted = one instanceof GraphQLError ? one.toJSON() : { message: String(one) };
      return this.parts.formatError(formatted, one);
    });
  }

  /**
   * Messages from now on, or from behind the cursor. A generator's own `return()` waits for the pending `next()`, so that
   * those who left would stay subscribed until the next event: here it takes effect at once.
   */
  subscribe(subscription: PreparedSubscription): Results {
    const queue = new EventQueue(LONGEST_QUEUE);
    const stopListening = this.listen(subscription, queue);
    const expiry = expireAt(subscription.expiresAt, queue);
    const results = this.results(subscription, queue);
    const leave = () => {
      clearTimeout(expiry);
      stopListening();
      queue.end('closed');
    };
    return leavingAtOnce(results, leave);
  }

  private countOf({ actor }: PreparedSubscription): number {
    return this.openOf.get(actor.id) ?? 0;
  }

  private count(subscription: PreparedSubscription, by: 1 | -1): void {
    const { id } = subscription.actor;
    const left = this.countOf(subscription) + by;
    if (left > 0) this.openOf.set(id, left);
    else this.openOf.delete(id);
    this.open += by;
  }

  private tailOf({ publisher }: PreparedSubscription): EventTail {
    const tail = this.parts.tails.get(publisher);
    if (!tail) throw new Error(`no events are read from ${publisher}`);
    return tail;
  }

  private listen(subscription: PreparedSubscription, queue: EventQueue): () => void {
    const unlisten = this.hearers.add(queue, subscription, this.tailOf(subscription));
    this.count(subscription, 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.count(subscription, -1);
      unlisten();
    };
  }

  private async *results(subscription: PreparedSubscription, queue: EventQueue): Results {
    try {
      for await (const message of this.messages(subscription, queue)) {
        const contract = subscription.contractOf(message.event);
        if (contract) yield await this.parts.execution.run(message, contract, subscription);
      }
    } catch (error) {
      yield { errors: this.explain(error) };
    }
  }

  /** It has listened before; now the replay, then what was heard meanwhile, less what the replay gave. */
  private async *messages(
    subscription: PreparedSubscription,
    queue: EventQueue,
  ): AsyncGenerator<LiveMessage, void, undefined> {
    const { after } = subscription;
    const tail = this.tailOf(subscription);
    let replayed = after;
    for (let from: Place | undefined = after; from;) {
      queue.clear();
      for await (const message of tail.replay(from)) {
        if (queue.closed) return;
        replayed = { epoch: from.epoch, seq: message.seq };
        yield message;
      }
      from = queue.overflowed ? replayed : undefined;
    }
    for await (const message of queue.read(slowConsumer))
      if (message.seq > (replayed?.seq ?? 0)) yield message;
  }
}

function expireAt(time: number | undefined, queue: EventQueue): NodeJS.Timeout | undefined {
  if (time === undefined) return undefined;
  const expired = unauthenticated(
    'Your token has expired. Subscribe again with a new one and your last cursor.',
  );
  return setTimeout(() => queue.end(expired), Math.min(time - Date.now(), LONGEST_TIMER_MS)).unref();
}

const tooMany = (most: number): Refusal =>
  new Refusal(
    'TOO_MANY_SUBSCRIPTIONS',
    `You have ${most} subscriptions open, which is the most. End some first.`,
  );

const slowConsumer = (): Refusal =>
  new Refusal(
    'SLOW_CONSUMER',
    'You read more slowly than changes come. Subscribe again with your last cursor.',
  );

function leavingAtOnce(results: Results, leave: () => void): Results {
  const finished: IteratorReturnResult<undefined> = { done: true, value: undefined };
  const next: Results['next'] = async () => {
    const result = await results.next();
    if (result.done) leave();
    return result;
  };
  const end = async () => {
    leave();
    void results.return();
    return finished;
  };
  return {
    next,
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await end()),
  };
}
