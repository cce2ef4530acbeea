// Import and search of a register as large as the country's, on servers of its own: npm run bench:register [-- SCHOOLS]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startMongod } from '@middletier/local/embedded-mongod';
import { startNats } from '@middletier/local/embedded-nats';
import { timeSearches } from './register-searches';
import { writeRegister } from './synthetic-register';
import { importOnce, load } from './watched-import';

const IMPORT = resolve(__dirname, '../../../../services/organisations/dist/register/gias-command.js');
const SCHOOLS = Number(process.argv[2] ?? 50_000);
/** Of the database. In 0.25 GB the first import costs it five times the processor time: it spends it on making room. */
const CACHE_GB = Number(process.env['CACHE_GB'] ?? 1);

async function timeImports(file: string, mongoUrl: string): Promise<void> {
  for (const name of ['first import', 'the same again', 'and again']) {
    const { seconds, peakMegabytes, cpu, told } = await importOnce(IMPORT, file, mongoUrl);
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
