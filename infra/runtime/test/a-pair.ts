import { until, type TestServers } from '@middletier/local/testing';
import { Consumer, type ConsumerOptions } from '../src/consumer';
import { streamName } from '../src/nats';
import { Relay } from '../src/relay';
import type { OutboxRow } from '../src/unit-of-work';
import { counted, openService, silent, tally } from './small-services';

export interface PairOptions {
  readonly maxBytes?: number;
  readonly reader?: Partial<ConsumerOptions>;
  /** False where the test starts what runs by itself. */
  readonly started?: boolean;
}

/** A service that tells and one that listens, with all that runs between them. */
export async function aPair(servers: TestServers, topic: string, options: PairOptions = {}) {
  const { maxBytes = 20_000_000, started = true } = options;
  const fact = counted(topic);
  const teller = await openService(servers, topic);
  const listener = await openService(servers, `${topic}-listener`);
  const relay = new Relay(teller.store, teller.nats, { log: silent, maxBytes });
  const read = { consumption: tally(fact), log: silent, ...options.reader };
  const consumer = new Consumer(listener.store, listener.nats, read);
  if (started) [relay, consumer].forEach((one) => one.start());
  const stop = async () => {
    await Promise.all([consumer.stop(), relay.stop()]);
    await Promise.all([teller, listener].map((one) => one[Symbol.asyncDispose]()));
  };
  const rows = teller.db.collection<OutboxRow>('outbox');
  const jsm = () => teller.nats.jetstreamManager();
  return {
    ...{ fact, teller, listener, relay, consumer, rows, jsm, stop },
    ...{ [Symbol.asyncDispose]: stop, stream: streamName(topic) },
    /** Tells of one pupil more, once for each id. */
    tell: (urn: string, id: string) =>
      teller.store.command(`${urn} ${id}`, {}, async ({ emit }) => emit(fact, urn, { pupils: 1 })),
  };
}
export type Pair = Awaited<ReturnType<typeof aPair>>;

export const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** Twenty schools counted twenty-five times each: 500 events, every school's in order, the schools at once. */
export const tell500 = ({ tell }: Pair): Promise<unknown> =>
  Promise.all(
    upTo(20).map(async (school) => {
      for (const count of upTo(25)) await tell(String(100_000 + school), String(count));
    }),
  );

export const allOf500 = Object.fromEntries(
  upTo(20).map((school) => [`school/${100_000 + school}`, upTo(25)]),
);

/** Waits until everything sent was delivered and settled, so that what could still come twice has come. */
async function settled({ jsm, stream, listener, rows }: Pair): Promise<void> {
  await until('everything to be settled', async () => {
    const reader = await (
      await jsm()
    ).consumers
      .info(stream, `${listener.name}_tally`)
      .catch(() => undefined);
    const waiting = await rows.countDocuments({ sent: false }).catch(() => 1);
    return reader && waiting + reader.num_pending + reader.num_ack_pending === 0;
  });
}

/** Every event has reached the reader once, in order: also after everything that was under way has come in. */
export async function expectOnce(pair: Pair, wanted: Readonly<Record<string, readonly number[]>>) {
  const { tallies } = pair.listener;
  const count = Object.values(wanted).flat().length;
  await until('every event to be applied', async () => {
    const total = { $group: { _id: null, pupils: { $sum: '$pupils' } } };
    const [sum] = await tallies
      .aggregate<{ pupils: number }>([total])
      .toArray()
      .catch(() => []);
    return (sum?.pupils ?? 0) >= count;
  });
  await settled(pair);
  const heard = await tallies.find().sort({ _id: 1 }).toArray();
  expect(Object.fromEntries(heard.map(({ _id, seen }) => [_id, seen]))).toEqual(wanted);
  expect(heard.map(({ pupils }) => pupils)).toEqual(heard.map(({ seen }) => seen.length));
}
