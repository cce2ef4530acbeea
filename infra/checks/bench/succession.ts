// 20,000 posts over 5 years, 1,000 times, on two threads, and again: npm run bench:succession
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

// Not by name: a benchmark is no part of the services, and they are no part of its build.
const SUCCESSION = join(__dirname, '../../../../services/cpd/dist/succession');
const [POSTS, CANDIDATES, YEARS, RUNS, THREADS] = [20_000, 3_000, 5, 1_000, 2];

interface Tally {
  readonly runs: number;
  readonly vacancies: Uint32Array;
  readonly leftOpen: Uint32Array;
}

interface Share {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
}

interface Simulating {
  readonly simulate: (model: unknown, share: Share) => Tally;
  readonly putTogether: (tallies: readonly Tally[]) => Tally;
}

/** Numbers from 0 to 1 that are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/** Heads of the size of the country, and as many who are ready or nearly so as there are for one in seven posts. */
function situation() {
  const next = numbers(1);
  const upTo = (most: number) => Math.floor(next() * most);
  const place = () => ({ easting: 250_000 + upTo(400_000), northing: 50_000 + upTo(500_000) });
  const phase = () => (next() < 0.83 ? 'PRIMARY' : 'SECONDARY');
  return {
    posts: Array.from({ length: POSTS }, (_, i) => ({
      ...{ id: `p${i}`, role: 'HEAD', phase: phase(), place: place(), goneIn: null, counted: true },
      tenure: next() < 0.02 ? null : upTo(12),
      endsIn: next() < 0.03 ? upTo(2) : null,
      retires: next() < 0.1 ? [upTo(3), 2 + upTo(3)] : null,
    })),
    candidates: Array.from({ length: CANDIDATES }, (_, i) => ({
      ...{ id: `c${i}`, phases: [phase()], place: place(), readyIn: upTo(3) },
    })),
  };
}

async function model(): Promise<unknown> {
  const { buildModel } = (await import(join(SUCCESSION, 'build-model.js'))) as {
    buildModel: (situation: object, assumed: object) => unknown;
  };
  const { RETENTION_TABLES } = (await import(join(SUCCESSION, 'retention.js'))) as {
    RETENTION_TABLES: readonly object[];
  };
  return buildModel(situation(), {
    ...{ years: YEARS, retention: RETENTION_TABLES[0], travel: 30_000 },
    ...{ candidatesLost: 0.05, filledFromOutside: 0.6 },
  });
}

const simulating = async (): Promise<Simulating> =>
  (await import(join(SUCCESSION, 'simulate.js'))) as Simulating;

/** Each share of the runs on a thread of its own. */
async function shared(built: unknown): Promise<Tally> {
  const count = RUNS / THREADS;
  const shares = Array.from({ length: THREADS }, (_, i) => ({ seed: 2026, first: i * count, count }));
  const tallies = shares.map(
    (share) =>
      new Promise<Tally>((resolve, reject) => {
        const worker = new Worker(__filename, { workerData: { model: built, share } });
        worker.once('message', resolve);
        worker.once('error', reject);
      }),
  );
  return (await simulating()).putTogether(await Promise.all(tallies));
}

const digest = ({ vacancies, leftOpen }: Tally): string =>
  createHash('sha256').update(vacancies).update(leftOpen).digest('hex').slice(0, 16);

async function main(): Promise<void> {
  let began = performance.now();
  const built = await model();
  console.log(`the model: ${((performance.now() - began) / 1000).toFixed(2)} s`);
  for (const time of ['once', 'again']) {
    began = performance.now();
    const before = cpuUsage();
    const tally = await shared(built);
    const { user, system } = cpuUsage(before);
    const mean = (counts: Uint32Array) => counts.reduce((sum, one) => sum + one, 0) / RUNS / YEARS;
    console.log(
      `${time}: ${((performance.now() - began) / 1000).toFixed(2)} s by the clock, ${((user + system) / 1e6).toFixed(2)} s of processors; ` +
        `${mean(tally.vacancies).toFixed(1)} vacancies a year, ${mean(tally.leftOpen).toFixed(1)} open at its end; answer ${digest(tally)}`,
    );
  }
}

async function work(): Promise<void> {
  const { model: built, share } = workerData as { model: unknown; share: Share };
  parentPort!.postMessage((await simulating()).simulate(built, share));
}

void (isMainThread ? main() : work());
