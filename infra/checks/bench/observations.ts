// A national load of key stage 2 results, observed, compared and proposed anew: npm run bench:observations [-- SCHOOLS]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startMongod } from '@middletier/local/embedded-mongod';
import { connectMongo } from '@middletier/runtime/mongo';
import { authorityOf, urnOf, writeKs2 } from './synthetic-ks2';
import { importOnce, load } from './watched-import';

const IMPROVEMENT = resolve(__dirname, '../../../../services/improvement/dist');
const IMPORT = join(IMPROVEMENT, 'observations/observations-command.js');
const SCHOOLS = Number(process.argv[2] ?? 24_000);
/** Of the database. */
const CACHE_GB = Number(process.env['CACHE_GB'] ?? 1);

/** The schools as improvement knows them from the register. */
function schoolRow(n: number): object {
  const [urn, code] = [urnOf(n), authorityOf(n)];
  return {
    ...{ _id: urn, urn, name: `School ${n}`, phase: 'PRIMARY', status: 'OPEN', trust: null },
    localAuthority: { code, name: `Authority ${code}` },
    audience: { school: urn, localAuthority: code, trust: null },
  };
}

/** Every authority judges its primaries by key stage 2 against the nation and over three years. */
async function frameworkRows(): Promise<object[]> {
  const { WIGAN_PROFILE } = (await import(join(IMPROVEMENT, 'frameworks/shipped/wigan-profile.js'))) as {
    WIGAN_PROFILE: object;
  };
  const codes = new Set(Array.from({ length: SCHOOLS }, (_, n) => authorityOf(n)));
  const deed = { by: { id: 'bench', name: 'Bench' }, at: new Date(), reason: 'To be measured.' };
  return [...codes].map((code) => ({
    ...WIGAN_PROFILE,
    ...{ _id: `bench-${code}@1`, id: `bench-${code}`, version: 1, owner: `local-authority:${code}` },
    ...{ basedOn: null, adopted: deed, ended: null },
  }));
}

async function seed(mongoUrl: string): Promise<void> {
  const client = await connectMongo(mongoUrl, 'bench');
  const db = client.db('improvement');
  const rows = Array.from({ length: SCHOOLS }, (_, n) => schoolRow(n));
  await db.collection('schools').insertMany(rows);
  await db.collection('frameworks').insertMany(await frameworkRows());
  await client.close();
}

async function count(mongoUrl: string): Promise<string> {
  const client = await connectMongo(mongoUrl, 'bench');
  const db = client.db('improvement');
  const names = ['observations', 'figures', 'categorisations', 'outbox'];
  const counts = await Promise.all(
    names.map(async (name) => `${await db.collection(name).countDocuments()} ${name}`),
  );
  await client.close();
  return counts.join(', ');
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-observations-'));
  const mongod = await startMongod(folder, { cacheGb: CACHE_GB });
  await seed(mongod.url);
  const runs = [
    ['first results', 2018],
    ['the same again', 2018],
    ['the next year', 2019],
  ] as const;
  for (const [name, year] of runs) {
    const file = join(folder, `ks2final-${year}-${year + 1}.csv`);
    const bytes = await writeKs2(file, SCHOOLS, year);
    const { seconds, peakMegabytes, cpu, told } = await importOnce(IMPORT, file, mongod.url);
    const cost = `peak ${peakMegabytes.toFixed(0)} MB, cpu ${cpu[0].toFixed(1)} s + database ${cpu[1].toFixed(1)} s`;
    const size = `${SCHOOLS} schools, ${(bytes / 1e6).toFixed(0)} MB`;
    console.log(
      `${name} (${size}): ${seconds.toFixed(1)} s, ${cost}; ${load()}\n  ${told.replace('\n', '\n  ')}`,
    );
    console.log(`  ${await count(mongod.url)}`);
  }
  await mongod.stop();
  rmSync(folder, { recursive: true });
}

void main().then(() => process.exit(0));
