// Our executor beside @apollo/gateway and beside calls by hand, on the same recorded subgraphs: npm run bench:gateway
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'undici';
import { DOCUMENTS, type DocumentName } from './gateway-documents';
import { startRecorded } from './gateway-subgraphs';
import type { Setup, Variant } from './gateway-variant';

const ROUNDS = 2;
const MEASURED_MS = Number(process.argv[2] ?? 2_000);
const AT_ONCE = 8;
const VARIANTS: readonly Variant[] = ['stock', 'ours', 'hand'];

interface Measured {
  readonly perSecond: number;
  readonly cpuMs: number;
  /** Of one request at a time. */
  readonly aloneMs: number;
}

class Running {
  private constructor(
    private readonly child: ChildProcess,
    private readonly pool: Pool,
  ) {}

  static async start(setup: Setup): Promise<Running> {
    const child = fork(join(__dirname, 'gateway-variant.js'), {
      env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' },
    });
    child.send(setup);
    const [port] = (await once(child, 'message')) as [number];
    return new Running(child, new Pool(`http://127.0.0.1:${port}`, { connections: AT_ONCE }));
  }

  async ask(query: string): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const request = { method: 'POST' as const, path: '/graphql', headers, body: JSON.stringify({ query }) };
    return (await this.pool.request(request)).body.text();
  }

  async measure(query: string): Promise<Measured> {
    await this.load(query, { atOnce: AT_ONCE, forMs: MEASURED_MS / 4 });
    const before = await this.cpuMs();
    const count = await this.load(query, { atOnce: AT_ONCE, forMs: MEASURED_MS });
    const cpuMs = ((await this.cpuMs()) - before) / count;
    const alone = await this.load(query, { atOnce: 1, forMs: MEASURED_MS / 3 });
    return { perSecond: (count * 1000) / MEASURED_MS, cpuMs, aloneMs: MEASURED_MS / 3 / alone };
  }

  private async load(query: string, { atOnce, forMs }: { atOnce: number; forMs: number }): Promise<number> {
    const end = performance.now() + forMs;
    let count = 0;
    const asking = async () => {
      for (; performance.now() < end; count++) await this.ask(query);
    };
    await Promise.all(Array.from({ length: atOnce }, asking));
    return count;
  }

  private async cpuMs(): Promise<number> {
    this.child.send('cpu');
    const [{ user, system }] = (await once(this.child, 'message')) as [NodeJS.CpuUsage];
    return (user + system) / 1000;
  }

  async stop(): Promise<void> {
    await this.pool.close();
    this.child.disconnect();
  }
}

type Best = Record<Variant, Measured>;

async function measure(running: ReadonlyMap<Variant, Running>, name: DocumentName): Promise<void> {
  const query = DOCUMENTS[name];
  const answers = await Promise.all([...running.values()].map((one) => one.ask(query)));
  const [expected, ...others] = answers.map((text) => JSON.parse(text) as unknown);
  if (!others.every((one) => isDeepStrictEqual(one, expected)))
    throw new Error(`${name}: the answers differ.`);
  console.log(`\n${name} (${(answers[1]!.length / 1000).toFixed(1)} kB)`);
  for (let round = 1; round <= ROUNDS; round++) {
    const measured = {} as Best;
    for (const [variant, one] of running) measured[variant] = await one.measure(query);
    print(round, measured);
  }
}

function print(round: number, measured: Best): void {
  const { stock, ours, hand } = measured;
  for (const [variant, { perSecond, cpuMs, aloneMs }] of Object.entries(measured))
    console.log(
      `  ${round} ${variant.padEnd(5)} ${perSecond.toFixed(0).padStart(6)}/s  CPU ${cpuMs.toFixed(2)} ms  alone ${aloneMs.toFixed(2)} ms`,
    );
  const times = (value: number) => `${value.toFixed(2)} ×`;
  console.log(
    `    ours to stock: ${times(ours.perSecond / stock.perSecond)} requests, ${times(ours.cpuMs / stock.cpuMs)} CPU;` +
      ` to by hand: ${times(ours.aloneMs / hand.aloneMs)} time alone, ${times(hand.perSecond / ours.perSecond)} in throng`,
  );
}

async function main(): Promise<void> {
  const recorded = await startRecorded();
  const running = new Map<Variant, Running>();
  for (const variant of VARIANTS) running.set(variant, await Running.start({ variant, ...recorded }));
  console.log('@apollo/gateway as it comes, our executor, calls by hand: one HTTP layer, one recording.');
  for (const name of Object.keys(DOCUMENTS) as DocumentName[]) await measure(running, name);
  await Promise.all([...running.values()].map((one) => one.stop()));
}

void main().then(() => process.exit(0));
