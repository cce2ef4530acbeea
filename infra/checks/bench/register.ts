// Import and search of a register as large as the country's, on servers of its own: npm run bench:register [-- SCHOOLS]
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startMongod } from '@middletier/local/embedded-mongod';
import { startNats } from '@middletier/local/embedded-nats';
import { timeSearches } from './register-searches';
import { writeRegister } from './synthetic-register';

const IMPORT = resolve(__dirname, '../../../../services/organisations/dist/register/gias-command.js');
const SCHOOLS = Number(process.argv[2] ?? 50_000);
/** Of the database. In 0.25 GB the first import costs it five times the processor time: it spends it on making room. */
const CACHE_GB = Number(process.env['CACHE_GB'] ?? 1);

interface Run {
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** Of the import and of the database, in seconds: what a busy machine does not falsify. */
  readonly cpu: readonly [number, number];
  readonly told: string;
}

/** Takes a file as an operator does, and looks at the memory of that process while it runs. */
function importOnce(file: string, mongoUrl: string): Promise<Run> {
  const began = Date.now();
  const database = processOn(new URL(mongoUrl).port);
  const before = cpuSeconds(database);
  let own = 0;
  const env = { ...process.env, MONGODB_URL: mongoUrl };
  const command = spawn(process.execPath, [IMPORT, 'import', file, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  let told = '';
  let peak = 0;
  command.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(command.pid!));
    own = Math.max(own, cpuSeconds(command.pid!));
  }, 100);
  return new Promise((done) =>
    command.once('exit', () => {
      clearInterval(watch);
      const cpu = [own, cpuSeconds(database) - before] as const;
      done({ seconds: (Date.now() - began) / 1_000, peakMegabytes: peak, cpu, told: told.trim() });
    }),
  );
}

function residentMegabytes(pid: number): number {
  try {
    const pages = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(pages ?? 0) / 1_024;
  } catch {
    return 0; // it has ended, or this is no Linux
  }
}

/** Seconds of processor time; a process that has ended has none. */
function cpuSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

/** The server that was started with a port. */
function processOn(port: string): number {
  const isIt = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--port\0${port}\0`);
    } catch {
      return false;
    }
  };
  return Number(readdirSync('/proc').find((pid) => /^\d+$/.test(pid) && isIt(pid)) ?? 0);
}

const load = () =>
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`;

async function timeImports(file: string, mongoUrl: string): Promise<void> {
  for (const name of ['first import', 'the same again', 'and again']) {
    const { seconds, peakMegabytes, cpu, told } = await importOnce(file, mongoUrl);
    const rate = `${seconds.toFixed(1)} s, ${(SCHOOLS / seconds).toFixed(0)} rows/s`;
    const cost = `peak ${peakMegabytes.toFixed(0)} MB, cpu ${cpu[0].toFixed(1)} s + database ${cpu[1].toFixed(1)} s`;
    console.log(`${name}: ${rate}, ${cost}; ${load()}\n  ${told}`);
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-register-'));
  const file = join(folder, 'edubasealldata.csv');
  const bytes = await writeRegister(file, SCHOOLS);
  console.log(`${SCHOOLS} schools, 140 columns, ${(bytes / 1e6).toFixed(0)} MB; ${load()}`);
  const [mongod, nats] = await Promise.all([
    startMongod(folder, { cacheGb: CACHE_GB }),
    startNats(folder, { sync: '10s' }),
  ]);
  await timeImports(file, mongod.url);
  await timeSearches(mongod.url, nats.url);
  await Promise.all([mongod.stop(), nats.stop()]);
  rmSync(folder, { recursive: true });
}

void main().then(() => process.exit(0));
