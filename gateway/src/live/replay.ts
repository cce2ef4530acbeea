import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '@middletier/runtime/log';
import { Refusal } from '@middletier/runtime/refusal';
import type { JsMsg, NatsConnection } from 'nats';
import { cursorExpired, type Place } from './cursor';
import { readMessage, type LiveMessage } from './live-message';
import { openConsumer, withoutGap, type Source } from './ordered-consumer';
import { RecentIds } from './recent-ids';

const BATCH = 250;
const BATCH_MS = 5_000;
const PATIENCE_MS = 20_000;

/** What the stream holds behind a place, in order, each event once; goes on where it stood after a restart of NATS. */
export async function* replay(
  nats: NatsConnection,
  { source, after, log }: { source: Source; after: Place; log: Log },
): AsyncGenerator<LiveMessage, void, undefined> {
  const seen = new RecentIds();
  let position = after;
  let deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      for await (const message of readFrom(nats, source, position)) {
        position = { ...position, seq: message.seq };
        deadline = Date.now() + PATIENCE_MS;
        const read = readMessage(message, position.epoch, log);
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
  source: Source,
  after: Place,
): AsyncGenerator<JsMsg, void, undefined> {
  const jsm = await nats.jetstreamManager();
  const { created, state } = await jsm.streams.info(source.stream);
  if (after.epoch !== created || after.seq > state.last_seq || after.seq + 1 < state.first_seq)
    throw cursorExpired();
  const { consumer, pending } = await openConsumer(nats, source, after.seq + 1);
  for (let read = 0; read < pending;) {
    const before = read;
    const messages = await consumer.fetch({
      max_messages: Math.min(BATCH, pending - read),
      expires: BATCH_MS,
    });
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
