// Our executor beside @apollo/gateway and beside calls by hand, on the same recorded subgraphs: npm run bench:gateway
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { DOCUMENTS, type DocumentName } from './gateway-documents';
import { arePeersInstalled } from './gateway-peers';
import { startRecorded } from './gateway-subgraphs';
import type { Setup, Variant } from './gateway-variant';
import { Asker, question } from './gateway-wire';

const ROUNDS = 2;
const MEASURED_MS = Number(process.argv[2] ?? 2_000);
/** All take turns, so that what else the machine does falls on each alike. */
const TURNS = 8;
const AT_ONCE = 8;
const OWN: readonly Variant[] = ['stock', 'ours', 'hand'];
const VARIANTS: readonly Variant[] = arePeersInstalled() ? [...OWN, 'hive', 'mercurius'] : OWN;

interface Measured {
  readonly perSecond: number;
  readonly cpuMs: number;
  /** Of one request at a time. */
  readonly aloneMs: number;
}

class Running {
  private constructor(
    private readonly child: ChildProcess,
    private readonly askers: readonly Asker[],
  ) {}

  static async start(setup: Setup): Promise<Running> {
    const child = fork(join(__dirname, 'gateway-variant.js'), {
      env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' },
    });
    child.send(setup);
    const [port] = (await once(child, 'message')) as [number];
    return new Running(
      child,
      Array.from({ length: AT_ONCE }, () => new Asker(port)),
    );
  }

  async ask(query: string): Promise<string> {
    const { body, head } = await this.askers[0]!.ask(question(query));
    return /\r\ntransfer-encoding: *chunked/i.test(head) ? unchunked(body) : body.toString('utf8');
  }

  async load(query: string, { atOnce, forMs }: { atOnce: number; forMs: number }): Promise<number> {
    const asked = question(query);
    const end = performance.now() + forMs;
    let count = 0;
    const asking = async (asker: Asker) => {
      for (; performance.now() < end; count++) await asker.ask(asked);
    };
    await Promise.all(this.askers.slice(0, atOnce).map(asking));
    return count;
  }

  async cpuMs(): Promise<number> {
    this.child.send('cpu');
    const [{ user, system }] = (await once(this.child, 'message')) as [NodeJS.CpuUsage];
    return (user + system) / 1000;
  }

  stop(): void {
    for (const asker of this.askers) asker.close();
    this.child.disconnect();
  }
}

function unchunked(body: Buffer): string {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const line = body.indexOf('\r\n', at);
    const length = parseInt(body.toString('latin1', at, line), 16);
    if (!length) return Buffer.concat(chunks).toString('utf8');
    chunks.push(body.subarray(line + 2, line + 2 + length));
    at = line + 4 + length;
  }
}

type Everyone = ReadonlyMap<Variant, Running>;

async function measure(all: Everyone, name: DocumentName): Promise<void> {
  const query = DOCUMENTS[name];
  const expected = await all.get('hand')!.ask(query);
  console.log(`\n${name} (${(expected.length / 1000).toFixed(1)} kB)`);
  const running = new Map<Variant, Running>();
  for (const [variant, one] of all) {
    const same = isDeepStrictEqual(dataOf(await one.ask(query)), dataOf(expected));
    if (same) running.set(variant, one);
    else if (variant === 'ours') throw new Error(`${name}: ours answers wrongly.`);
    else console.log(`  ${variant} answers with errors, and is left out.`);
  }
  for (const one of running.values()) await one.load(query, { atOnce: AT_ONCE, forMs: MEASURED_MS / 2 });
  for (let round = 1; round <= ROUNDS; round++) print(round, await takingTurns(running, query));
}

const dataOf = (answer: string): unknown => (JSON.parse(answer) as { data: unknown }).data;

/** The best of its turns is what a gateway takes where others leave the machine alone. */
async function takingTurns(running: Everyone, query: string): Promise<Map<Variant, Measured>> {
  const best = new Map<Variant, Measured>();
  for (let turn = 0; turn < TURNS; turn++)
    for (const [variant, one] of running) {
      const [now, before] = [await turnOf(one, query), best.get(variant)];
      best.set(variant, {
        perSecond: Math.max(now.perSecond, before?.perSecond ?? 0),
        cpuMs: Math.min(now.cpuMs, before?.cpuMs ?? Infinity),
        aloneMs: Math.min(now.aloneMs, before?.aloneMs ?? Infinity),
      });
    }
  return best;
}

async function turnOf(one: Running, query: string): Promise<Measured> {
  const [forMs, aloneForMs] = [MEASURED_MS / TURNS, MEASURED_MS / TURNS / 3];
  const before = await one.cpuMs();
  const count = await one.load(query, { atOnce: AT_ONCE, forMs });
  const cpuMs = ((await one.cpuMs()) - before) / count;
  const alone = await one.load(query, { atOnce: 1, forMs: aloneForMs });
  return { perSecond: (count * 1000) / forMs, cpuMs, aloneMs: aloneForMs / alone };
}

function print(round: number, measured: ReadonlyMap<Variant, Measured>): void {
  const ours = measured.get('ours')!;
  const times = (value: number) => `${value.toFixed(2)} ×`;
  for (const [variant, { perSecond, cpuMs, aloneMs }] of measured)
    console.log(
      `  ${round} ${variant.padEnd(9)} ${perSecond.toFixed(0).padStart(6)}/s  CPU ${cpuMs.toFixed(2)} ms  alone ${aloneMs.toFixed(2)} ms` +
        `   ours has ${times(ours.perSecond / perSecond)} the requests, ${times(ours.cpuMs / cpuMs)} the CPU, ${times(ours.aloneMs / aloneMs)} the time alone`,
    );
}

async function main(): Promise<void> {
  const recorded = await startRecorded();
  const running = new Map<Variant, Running>();
  for (const variant of VARIANTS) running.set(variant, await Running.start({ variant, recorded }));
  console.log('@apollo/gateway as it comes (stock), our gateway, and calls by hand: one recording, one run.');
  if (!arePeersInstalled()) console.log('Hive Gateway and Mercurius are not installed: npm run bench:peers');
  for (const name of Object.keys(DOCUMENTS) as DocumentName[]) await measure(running, name);
  for (const one of running.values()) one.stop();
}

void main().then(() => process.exit(0));
