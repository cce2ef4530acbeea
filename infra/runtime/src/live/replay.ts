import { isNotFound } from '../nats';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log';
import { Refusal } from '../refusal';
import type { Consumer, JsMsg, NatsConnection } from 'nats';
import { cursorExpired, type Place } from './cursor';
import { readMessage, type LiveMessage } from './live-message';
import { openConsumer, withoutGap, streamOf, type Facts } from './ordered-consumer';
import { RecentIds } from './recent-ids';

const BATCH = 250;
const BATCH_MS = 5_000;
const PATIENCE_MS = 20_000;

/** What the stream holds behind a place, in order, each event once; goes on where it stood after a restart of NATS. */
export async function* replay(
  nats: NatsConnection,
  { facts, after, log }: { facts: Facts; after: Place; log: Log },
): AsyncGenerator<LiveMessage, void, undefined> {
  const seen = new RecentIds();
  let position = after;
  let deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      for await (const message of readFrom(nats, facts, position)) {
        position = { ...position, seq: message.seq };
        deadline = Date.now() + PATIENCE_MS;
        const read = readMessage(message, { facts, epoch: position.epoch, log });
        if (read && seen.isNew(read.event.id)) yield read;
      }
      return;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (Date.now() > deadline) throw notNow();
      await pause(300);
    }
  }
}

async function* readFrom(
  nats: NatsConnection,
  facts: Facts,
  after: Place,
): AsyncGenerator<JsMsg, void, undefined> {
  const jsm = await nats.jetstreamManager();
  const { created, state } = await jsm.streams.info(streamOf(facts));
  if (after.epoch !== created || after.seq > state.last_seq || after.seq + 1 < state.first_seq)
    throw cursorExpired();
  const { consumer, pending } = await openConsumer(nats, facts, after.seq + 1);
  try {
    yield* readSome(consumer, pending);
  } finally {
    // The server would keep it for a minute: many readers who come and go would weigh on it.
    void consumer.delete().catch(() => undefined);
  }
}

async function* readSome(consumer: Consumer, count: number): AsyncGenerator<JsMsg, void, undefined> {
  for (let read = 0; read < count;) {
    const before = read;
    const messages = await consumer.fetch({ max_messages: Math.min(BATCH, count - read), expires: BATCH_MS });
    for await (const message of withoutGap(messages, read)) {
      read += 1;
      yield message;
    }
    if (read === before) throw new Error('the stream did not answer');
  }
}

const notNow = (): Refusal =>
  new Refusal(
    'NOT_AVAILABLE',
    'Past changes cannot be read just now. Subscribe again in a moment with your last cursor.',
  );

/** Behind which everything is that the stream still holds; undefined while there is no stream. */
export async function beginning(nats: NatsConnection, facts: Facts): Promise<Place | undefined> {
  const jsm = await nats.jetstreamManager();
  try {
    const { created, state } = await jsm.streams.info(streamOf(facts));
    return { epoch: created, seq: Math.max(0, state.first_seq - 1) };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
