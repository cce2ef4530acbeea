// Thousands who subscribe, and changes that reach them: npm run bench:subscriptions [-- IDLE RECEIVING PER_SECOND SECONDS]
import { setTimeout as pause } from 'node:timers/promises';
import { connectMongo } from '@middletier/runtime/mongo';
import { connectNats } from '@middletier/runtime/nats';
import type { MongoClient } from 'mongodb';
import type { NatsConnection } from 'nats';
import { Crowd } from './subscriptions-crowd';
import { AREAS, areaOf, PACE, QUIET, type Comparison, type Pace, type Report } from './subscriptions-plan';
import { startLivePlatform, type LivePlatform } from './subscriptions-platform';

const [IDLE = 5_000, RECEIVING = 1_000, PER_SECOND = 50, SECONDS = 30] = process.argv.slice(2).map(Number);
const HOUSES = ['gateway', 'nats', 'improvement', 'organisations'] as const;

const say = (sentence: string): void => console.log(sentence);

class Bench {
  private readonly crowd: Crowd;

  constructor(
    private readonly platform: LivePlatform,
    private readonly nats: NatsConnection,
    private readonly mongo: MongoClient,
  ) {
    this.crowd = new Crowd(platform);
  }

  end(): void {
    this.crowd.leave();
  }

  private setPace(perSecond: number, everywhere = false): void {
    this.nats.publish(PACE, JSON.stringify({ perSecond, everywhere } satisfies Pace));
  }

  /** The least of some looks: between two collections of garbage there is some that nobody uses. */
  private async megabytes(): Promise<number> {
    const looks: number[] = [];
    for (let i = 0; i < 8; i++) {
      looks.push(this.platform.gatewayMegabytes());
      await pause(500);
    }
    return Math.min(...looks);
  }

  async memory(): Promise<void> {
    const half = IDLE / 2;
    for (const over of ['WebSocket', 'server-sent events'] as const) {
      const before = await this.megabytes();
      const seconds = await this.crowd.open(half, over, () => QUIET);
      const grown = (await this.megabytes()) - before;
      say(
        `${half} idle over ${over}: open after ${seconds.toFixed(1)} s, ${((grown * 1024) / half).toFixed(1)} kB of the gateway's memory each`,
      );
    }
    const areaNumber = (i: number) => String(901 + (i % AREAS));
    await this.crowd.open(RECEIVING / 2, 'WebSocket', areaNumber);
    await this.crowd.open(RECEIVING / 2, 'server-sent events', areaNumber);
  }

  async latency(): Promise<void> {
    this.setPace(PER_SECOND);
    await pause(5_000);
    await this.crowd.order({ do: 'forget' });
    const cpu = this.platform.gatewayCpuSeconds();
    const published = this.timeToPublish();
    await pause(SECONDS * 1_000);
    const toStream = published();
    const used = (this.platform.gatewayCpuSeconds() - cpu) / SECONDS;
    const { p50, p99, slowest, messages } = await this.crowd.order<Report>({ do: 'report' });
    say(
      `${PER_SECOND} changes a second, ${IDLE} idle and ${RECEIVING} receiving, each change heard by ${RECEIVING / AREAS}: ` +
        `${Math.round(messages / SECONDS)} messages a second, from the change to the client p50 ${p50} ms, p99 ${p99} ms, ` +
        `slowest ${slowest} ms; the gateway used ${(used * 100).toFixed(0)} % of a core`,
    );
    say(`of that, ${toStream} until it was committed and published`);
    await this.rest();
  }

  /** Ends the changes, and waits until all of them are published. */
  private async rest(): Promise<void> {
    this.setPace(0);
    const unsent = () => this.mongo.db('improvement').collection('outbox').countDocuments({ sent: false });
    do await pause(1_000);
    while ((await unsent()) > 0);
  }

  /** How long changes take until they are in the stream; the rest is the gateway's and the clients'. */
  private timeToPublish(): () => string {
    const times: number[] = [];
    const callback = (_error: unknown, { data }: { data: Uint8Array }) => {
      const { time } = JSON.parse(Buffer.from(data).toString('utf8')) as { time: string };
      times.push(Date.now() - Date.parse(time));
    };
    const reading = this.nats.subscribe('improvement.categorisation.changed.>', { callback });
    return () => {
      reading.unsubscribe();
      times.sort((a, b) => a - b);
      const [p50, p99] = [0.5, 0.99].map((share) => times[Math.floor(times.length * share)]);
      return `p50 ${p50} ms, p99 ${p99} ms`;
    };
  }

  async everywhere(): Promise<void> {
    await this.crowd.order({ do: 'forget' });
    this.setPace(PER_SECOND, true);
    await pause(10_000);
    this.setPace(0);
    const began = Date.now();
    let before = -1;
    let { messages, p99 } = await this.crowd.order<Report>({ do: 'report' });
    for (; messages !== before; await pause(500)) {
      before = messages;
      ({ messages, p99 } = await this.crowd.order<Report>({ do: 'report' }));
    }
    const seconds = 10 + (Date.now() - began) / 1_000;
    say(
      `each change heard by all ${RECEIVING}: ${Math.round(messages / seconds)} messages a second, p99 ${p99} ms`,
    );
  }

  /** Kills each house while changes are committed, and compares what every client heard with what was committed. */
  async faults(): Promise<void> {
    await this.crowd.order({ do: 'forget' });
    const outbox = this.mongo.db('improvement').collection('outbox');
    const rows = await outbox.countDocuments();
    const pacing = setInterval(() => this.setPace(PER_SECOND), 200);
    await pause(3_000);
    for (const house of HOUSES) {
      await this.platform.killAndWait(house);
      await pause(2_000);
    }
    clearInterval(pacing);
    this.setPace(0);
    await this.crowd.subscribed();
    const committed = await this.committed(rows);
    let seen = await this.crowd.order<Comparison>({ do: 'compare', committed });
    for (let looks = 0; seen.missed > 0 && looks < 60; looks++) {
      await pause(1_000);
      seen = await this.crowd.order<Comparison>({ do: 'compare', committed });
    }
    const changes = Object.values(committed).flat().length;
    say(
      `kill -9 of ${HOUSES.join(', ')} during ${changes} changes: ${seen.wanted} messages wanted by ${RECEIVING} clients, ` +
        `${seen.missed} missed, ${seen.doubled} doubled, ${seen.reconnects} reconnects, told ${JSON.stringify(seen.refusals)}`,
    );
    if (seen.missed + seen.doubled > 0) process.exitCode = 1;
  }

  /** Ids of the changes that were committed after the first so many, by area. */
  private async committed(skip: number): Promise<Record<string, string[]>> {
    const rows = this.mongo
      .db('improvement')
      .collection<{ _id: string; event: { subject: string } }>('outbox');
    const byArea: Record<string, string[]> = {};
    for await (const { _id, event } of rows.find().sort({ ts: 1 }).skip(skip))
      (byArea[areaOf(event.subject.split('/')[1]!)] ??= []).push(_id);
    return byArea;
  }
}

async function main(): Promise<void> {
  const platform = await startLivePlatform();
  const nats = await connectNats(platform.natsUrl, 'bench');
  const mongo = await connectMongo(platform.mongoUrl, 'bench');
  const bench = new Bench(platform, nats, mongo);
  try {
    await bench.memory();
    await bench.latency();
    await bench.everywhere();
    await bench.faults();
  } finally {
    bench.end();
    await nats.close();
    await mongo.close();
    await platform.stop();
  }
}

void main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
