// Files of returns: 100,000 rows checked, stored and published; 200 MB; 20 senders at once: npm run bench:returns
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { startMongod } from '@middletier/local/embedded-mongod';
import { startNats } from '@middletier/local/embedded-nats';
import { freePorts } from '@middletier/local/ports';
import type { Actor } from '@middletier/runtime/actor';
import { connectMongo } from '@middletier/runtime/mongo';
import type { Db } from 'mongodb';
import { startReturnsService, type ReturnsService } from './returns-service';
import { writeRegister } from './synthetic-register';
import { importOnce, load } from './watched-import';

const IMPORT = resolve(__dirname, '../../../../services/organisations/dist/register/gias-command.js');
const [SCHOOLS, WEEKS, ROWS] = [4_000, 140, Number(process.argv[2] ?? 100_000)];
const SENDERS = 20;
const HEADER =
  'urn,weekCommencing,sessionsPossible,sessionsAttended,authorisedAbsence,unauthorisedAbsence,notes\n';
const WEEK_MS = 7 * 86_400_000;

/** Of the synthetic register, the schools that are open. */
const open = Array.from({ length: SCHOOLS }, (_, n) => n).filter((n) => n % 20 < 11);
const authorityOf = (n: number) => 201 + (n % 150);
const monday = (weeksAgo: number): string => {
  const day = new Date(Date.now() - weeksAgo * WEEK_MS);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
};
const mondays = Array.from({ length: WEEKS }, (_, week) => monday(week + 1));

const actor = (id: string, organisations: readonly string[]): Actor => ({
  ...{ id, name: id, roles: ['DATA_OFFICER'], organisations },
});
const everybody = actor(
  'everybody',
  Array.from({ length: 150 }, (_, n) => `local-authority:${201 + n}`),
);

interface Content {
  readonly schools: readonly number[];
  readonly rows: number;
  readonly attended: number;
  /** Characters in a column that nobody reads. */
  readonly notes?: number;
}

/** Week by week, all schools: the order in which a batch has most schools. */
function file({ schools, rows, attended, notes = 0 }: Content): Readable {
  const note = 'n'.repeat(notes);
  function* lines() {
    yield HEADER;
    let text = '';
    for (let row = 0; row < rows; row++) {
      const [urn, week] = [
        100_000 + schools[row % schools.length]!,
        mondays[Math.floor(row / schools.length)]!,
      ];
      text += `${urn},${week},2000,${attended},${1990 - attended},10,${note}\n`;
      if (text.length < 1 << 16) continue;
      yield text;
      text = '';
    }
    yield text;
  }
  return Readable.from(lines(), { objectMode: false });
}

const unpublished = (db: Db) => db.collection('outbox').countDocuments({ sent: false });

async function untilPublished(db: Db): Promise<void> {
  while ((await unpublished(db)) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function timed(name: string, service: ReturnsService, work: () => Promise<number>): Promise<void> {
  service.peakMegabytes();
  const [began, cpu] = [performance.now(), service.cpuSeconds()];
  const rows = await work();
  const seconds = (performance.now() - began) / 1_000;
  const spent = service.cpuSeconds() - cpu;
  const rate = `${seconds.toFixed(1)} s, ${(rows / seconds).toFixed(0)} rows/s`;
  console.log(
    `${name}: ${rate}; service cpu ${spent.toFixed(1)} s, peak ${service.peakMegabytes().toFixed(0)} MB; ${load()}`,
  );
}

async function takeFiles(service: ReturnsService, db: Db): Promise<void> {
  const schools = open.slice(0, Math.ceil(ROWS / WEEKS));
  const whole = { schools, rows: ROWS, attended: 1_900 };
  await timed(`${ROWS} new rows, checked, stored and published`, service, async () => {
    const { accepted } = await service.send(everybody, file(whole));
    await untilPublished(db);
    return accepted;
  });
  await timed('the same again, unchanged', service, async () => {
    return (await service.send(everybody, file(whole))).unchanged;
  });
  await timed('200 MB: the same rows, 2 kB each', service, async () => {
    return (await service.send(everybody, file({ ...whole, notes: 1_950 }))).unchanged;
  });
}

/** One sends a large file before the others come with theirs. */
async function takeManyAtOnce(service: ReturnsService, db: Db): Promise<void> {
  const large = { schools: open.slice(0, 1_000), rows: 20_000, attended: 1_850 };
  await timed(`${SENDERS} senders of 1,000 rows beside one of 20,000`, service, async () => {
    const began = performance.now();
    const seconds = () => ((performance.now() - began) / 1_000).toFixed(1);
    const first = service.send(everybody, file(large)).then((receipt) => ({ receipt, at: seconds() }));
    const others = Array.from({ length: SENDERS }, async (_, n) => {
      const schools = open.filter((one) => authorityOf(one) === 201 + n);
      const rows = Math.min(1_000, schools.length * WEEKS);
      const sender = actor(`sender-${n}`, [`local-authority:${201 + n}`]);
      const receipt = await service.send(sender, file({ schools, rows, attended: 1_800 }));
      return { receipt, at: seconds() };
    });
    const small = await Promise.all(others);
    const { receipt, at } = await first;
    const times = small.map((one) => Number(one.at)).sort((a, b) => a - b);
    console.log(
      `  small ones were answered after ${times[0]} to ${times.at(-1)} s, the large one after ${at} s`,
    );
    await untilPublished(db);
    return receipt.rows + small.reduce((sum, one) => sum + one.receipt.rows, 0);
  });
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-returns-'));
  const [mongod, nats] = await Promise.all([startMongod(folder, { cacheGb: 1 }), startNats(folder)]);
  const register = join(folder, 'register.csv');
  await writeRegister(register, SCHOOLS);
  await importOnce(IMPORT, register, mongod.url);
  const [port] = await freePorts(1);
  const ground = { folder, port: port!, mongoUrl: mongod.url, natsUrl: nats.url };
  const service = await startReturnsService(ground);
  const mongo = await connectMongo(mongod.url, 'bench-returns');
  const db = mongo.db('organisations');
  await untilPublished(db);
  await takeFiles(service, db);
  await takeManyAtOnce(service, db);
  await mongo.close();
  await service.stop();
  await Promise.all([mongod.stop(), nats.stop()]);
  rmSync(folder, { recursive: true });
}

void main().then(() => process.exit(0));
