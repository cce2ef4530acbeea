// Thousands who subscribe, and changes that reach them: npm run bench:subscriptions [-- IDLE RECEIVING PER_SECOND SECONDS]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connectMongo } from '@middletier/runtime/mongo';
import { connectNats } from '@middletier/runtime/nats';
import type { MongoClient } from 'mongodb';
import type { NatsConnection } from 'nats';
import {
  AREAS,
  areaOf,
  PACE,
  QUIET,
  type Comparison,
  type Listener,
  type Order,
  type Pace,
  type Report,
} from './subscriptions-plan';
import { startLivePlatform, type LivePlatform } from './subscriptions-platform';

const [IDLE = 5_000, RECEIVING = 1_000, PER_SECOND = 50, SECONDS = 30] = process.argv.slice(2).map(Number);
const CONNECTIONS_OF_ONE = 100;
const HOUSES = ['gateway', 'nats', 'improvement', 'organisations'] as const;

const say = (sentence: string): void => console.log(sentence);

class Bench {
  private standing = 0;
  private readonly clients = fork(resolve(__dirname, 'subscriptions-clients.js'));

  constructor(
    private readonly platform: LivePlatform,
    private readonly nats: NatsConnection,
    private readonly mongo: MongoClient,
  ) {}

  private async order<Answer>(order: Order): Promise<Answer> {
    const answered = once(this.clients, 'message');
    this.clients.send(order);
    return ((await answered) as [Answer])[0];
  }

  private setPace(perSecond: number, everywhere = false): void {
    this.nats.publish(PACE, JSON.stringify({ perSecond, everywhere } satisfies Pace));
  }

  /** People of an area, each with a hundred connections at the most. */
  private async listeners(count: number, over: Listener['over'], areaNumber: (i: number) => string) {
    const people = new Map<string, Promise<string>>();
    const tokenOf = (area: string, person: number) => {
      const subject = `${area}-${over}-${person}`;
      const everywhere = area === QUIET ? [] : ['local-authority:900'];
      const organisations = [...everywhere, `local-authority:${area}`];
      const known =
        people.get(subject) ?? this.platform.issueToken({ subject, name: subject, roles: [], organisations });
      people.set(subject, known);
      return known;
    };
    return Promise.all(
      Array.from({ length: count }, async (_, i): Promise<Listener> => {
        const area = areaNumber(i);
        return { over, area, token: await tokenOf(area, Math.floor(i / CONNECTIONS_OF_ONE)) };
      }),
    );
  }

  private async subscribed(count: number): Promise<void> {
    for (;;) {
      const text = await fetch(`${this.platform.url}/metrics`).then(
        (answer) => answer.text(),
        () => '',
      );
      if (Number(/^middletier_subscribers (\d+)$/m.exec(text)?.[1]) === count) return;
      await pause(200);
    }
  }

  private async open(count: number, over: Listener['over'], areaNumber: (i: number) => string) {
    const listeners = await this.listeners(count, over, areaNumber);
    const began = Date.now();
    await this.order({ do: 'open', url: this.platform.url, listeners });
    await this.subscribed((this.standing += count));
    return (Date.now() - began) / 1_000;
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
      const seconds = await this.open(half, over, () => QUIET);
      const grown = (await this.megabytes()) - before;
      say(
        `${half} idle over ${over}: open after ${seconds.toFixed(1)} s, ${((grown * 1024) / half).toFixed(1)} kB of the gateway's memory each`,
      );
    }
    const areaNumber = (i: number) => String(901 + (i % AREAS));
    await this.open(RECEIVING / 2, 'WebSocket', areaNumber);
    await this.open(RECEIVING / 2, 'server-sent events', areaNumber);
  }

  async latency(): Promise<void> {
    this.setPace(PER_SECOND);
    await pause(5_000);
    await this.order({ do: 'forget' });
    const cpu = this.platform.gatewayCpuSeconds();
    await pause(SECONDS * 1_000);
    const used = (this.platform.gatewayCpuSeconds() - cpu) / SECONDS;
    const { p50, p99, slowest, messages } = await this.order<Report>({ do: 'report' });
    say(
      `${PER_SECOND} changes a second, ${IDLE} idle and ${RECEIVING} receiving, each change heard by ${RECEIVING / AREAS}: ` +
        `${Math.round(messages / SECONDS)} messages a second, from the change to the client p50 ${p50} ms, p99 ${p99} ms, ` +
        `slowest ${slowest} ms; the gateway used ${(used * 100).toFixed(0)} % of a core`,
    );
    this.setPace(0);
    await pause(2_000);
  }

  async everywhere(): Promise<void> {
    await this.order({ do: 'forget' });
    this.setPace(PER_SECOND, true);
    await pause(10_000);
    this.setPace(0);
    const began = Date.now();
    let before = -1;
    let { messages, p99 } = await this.order<Report>({ do: 'report' });
    for (; messages !== before; await pause(500)) {
      before = messages;
      ({ messages, p99 } = await this.order<Report>({ do: 'report' }));
    }
    const seconds = 10 + (Date.now() - began) / 1_000;
    say(
      `each change heard by all ${RECEIVING}: ${Math.round(messages / seconds)} messages a second, p99 ${p99} ms`,
    );
  }

  /** Kills each house while changes are committed, and compares what every client heard with what was committed. */
  async faults(): Promise<void> {
    await this.order({ do: 'forget' });
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
    await this.subscribed(IDLE + RECEIVING);
    const committed = await this.committed(rows);
    let seen = await this.order<Comparison>({ do: 'compare', committed });
    for (let looks = 0; seen.missed > 0 && looks < 60; looks++) {
      await pause(1_000);
      seen = await this.order<Comparison>({ do: 'compare', committed });
    }
    const changes = Object.values(committed).flat().length;
    say(
      `kill -9 of ${HOUSES.join(', ')} during ${changes} changes: ${seen.wanted} messages wanted by ${RECEIVING} clients, ` +
        `${seen.missed} missed, ${seen.doubled} doubled, ${seen.reconnects} reconnects`,
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

  end(): void {
    this.clients.disconnect();
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
