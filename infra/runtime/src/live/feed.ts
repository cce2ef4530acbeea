import type { NatsConnection } from 'nats';
import type { Log } from '../log';
import { Refusal } from '../refusal';
import { decodeCursor, type Place } from './cursor';
import type { LiveMessage } from './live-message';
import type { Facts } from './ordered-consumer';
import { beginning, replay } from './replay';

const LARGEST_STRETCH = 500;
/** Events looked at for one stretch: who filters for little gets a short stretch rather than a long wait. */
const MOST_LOOKED_AT = 5_000;

export interface FeedSource {
  readonly nats: NatsConnection;
  readonly facts: Facts;
  readonly log: Log;
}

export interface FeedRequest {
  readonly after: string | null | undefined;
  readonly first: number;
  readonly wanted: (message: LiveMessage) => boolean;
}

/** Events in the order of their stream, and where to go on. */
export interface Stretch {
  readonly messages: readonly LiveMessage[];
  readonly cursor: string | null;
  readonly hasMore: boolean;
}

/** A stretch of what a service told. Refuses BAD_PAGE_SIZE, BAD_CURSOR and CURSOR_EXPIRED. */
export async function readStretch(
  source: FeedSource,
  { after, first, wanted }: FeedRequest,
): Promise<Stretch> {
  if (first < 1 || first > LARGEST_STRETCH)
    throw new Refusal(
      'BAD_PAGE_SIZE',
      `first is ${first}; ask for 1 to ${LARGEST_STRETCH} changes at a time.`,
      ['first'],
    );
  const messages: LiveMessage[] = [];
  let cursor = after ?? null;
  let looked = 0;
  for await (const message of everything(source, after)) {
    if (messages.length === first || looked === MOST_LOOKED_AT) return { messages, cursor, hasMore: true };
    looked += 1;
    cursor = message.cursor;
    if (wanted(message)) messages.push(message);
  }
  return { messages, cursor, hasMore: false };
}

/** All that is kept behind a cursor, as it is read; from the first where there is none. Refuses BAD_CURSOR and CURSOR_EXPIRED. */
export async function* everything(
  { nats, facts, log }: FeedSource,
  after: string | null | undefined,
): AsyncGenerator<LiveMessage, void, undefined> {
  const place: Place | undefined = after ? decodeCursor(after) : await beginning(nats, facts);
  if (place) yield* replay(nats, { facts, after: place, log });
}
