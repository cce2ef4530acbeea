import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { Collection } from 'mongodb';
import { serveDeadLetters } from '@middletier/runtime/dead-letter-desk';
import { DeadLetters, deadLetterCollections, type DeadLetter } from '@middletier/runtime/dead-letters';
import { connectMongo, prepareCollections } from '@middletier/runtime/mongo';
import { connectNats } from '@middletier/runtime/nats';
import { Store } from '@middletier/runtime/unit-of-work';
import { testServers, type TestServers } from './testing';

const ID = 'bookings|organisations/school/100001@2';
const AS_TYPESCRIPT = ['--conditions=source', '-r', resolve(__dirname, '../test/run-typescript.cjs')];

let servers: TestServers;
let stop: () => Promise<void>;
let letters: Collection<DeadLetter>;
let applied: string[];
let broken: boolean;

beforeAll(async () => {
  servers = await testServers();
  const mongo = await connectMongo(servers.mongod.url, 'cpd');
  const nats = await connectNats(servers.nats.url, 'cpd');
  const db = mongo.db('cpd');
  await prepareCollections(db, deadLetterCollections);
  letters = db.collection('deadLetters');
  const apply = async (_: unknown, { id }: { id: string }) => {
    if (broken) throw new Error('still broken');
    applied.push(id);
  };
  const desk = new DeadLetters(new Store(mongo, db, 'cpd'), { reader: 'bookings', backoffMs: [], apply });
  serveDeadLetters(nats, { service: 'cpd', desks: [desk] });
  await nats.flush();
  stop = async () => {
    await nats.close();
    await mongo.close();
  };
});

afterAll(async () => {
  await stop();
  await servers[Symbol.asyncDispose]();
});

beforeEach(async () => {
  [applied, broken] = [[], false];
  await letters.deleteMany({});
  const event = { specversion: '1.0', id: 'organisations/school/100001@2', source: 'organisations' };
  const rest = { type: 'organisations.school.moved.v1', subject: 'school/100001', time: 'now', sequence: 2 };
  await letters.insertOne({
    ...{ _id: ID, reader: 'bookings', subject: 'organisations.school.moved.100001', tries: 6 },
    ...{ at: new Date('2025-09-01T08:00:00Z'), error: 'Error: no such offer\n    at somewhere' },
    raw: JSON.stringify({ ...event, ...rest, data: {} }),
  });
});

function command(args: readonly string[], natsUrl: string | undefined = servers.nats.url) {
  const script = resolve(__dirname, 'dead-letters-command.ts');
  const env = { ...process.env, NATS_URL: natsUrl };
  return new Promise<{ code: number; said: string; complained: string }>((tell) => {
    execFile(process.execPath, [...AS_TYPESCRIPT, script, ...args], { env }, (error, said, complained) =>
      tell({ code: Number(error?.code ?? 0), said, complained }),
    );
  });
}

test('lists what a service could not apply, with the reason', async () => {
  expect(await command(['list', '--service', 'cpd'])).toEqual({
    code: 0,
    said: [
      `cpd: '${ID}'`,
      '    organisations.school.moved.100001, put aside at 2025-09-01T08:00:00.000Z after 6 tries',
      '    Error: no such offer\n',
    ].join('\n'),
    complained: '',
  });
});

test('asks every service, and says which do not answer', async () => {
  const { code, said, complained } = await command(['list']);
  expect(code).toBe(1);
  expect(said).toContain(ID);
  for (const service of ['organisations', 'improvement', 'funding'])
    expect(complained).toContain(`${service} does not answer: it is not running`);
});

test('applies again what was mended, and leaves what was not', async () => {
  broken = true;
  const failed = await command(['retry', '--service', 'cpd', ID]);
  expect(failed).toEqual({ code: 1, said: '', complained: 'cpd: still broken\n' });
  broken = false;
  const mended = await command(['retry', '--service', 'cpd', ID]);
  expect(mended).toEqual({ code: 0, said: `cpd: applied '${ID}'\n`, complained: '' });
  expect(applied).toEqual(['organisations/school/100001@2']);
  expect((await command(['list', '--service', 'cpd'])).said).toBe('cpd: nothing\n');
});

test('drops one, and tells of another that nobody has', async () => {
  const { code, said, complained } = await command(['drop', '--service', 'cpd', ID, 'bookings|unknown']);
  expect({ code, said }).toEqual({ code: 1, said: `cpd: dropped '${ID}'\n` });
  expect(complained).toContain('cpd: No reader here has a dead letter bookings|unknown.');
  expect([applied, await letters.countDocuments()]).toEqual([[], 0]);
});

test.each([
  ['what it does not know', ['burn'], 'There is no burn; there are list, retry and drop.'],
  ['no id', ['retry'], 'Name what to retry: list shows the ids.'],
  ['an option it does not know', ['list', '--all'], "Unknown option '--all'"],
])('refuses %s', async (_, args, reason) => {
  const { code, complained } = await command(args);
  expect(code).toBe(1);
  expect(complained).toContain(reason);
});

test('says so where nothing runs', async () => {
  expect((await command(['list'], '')).complained).toContain('Start one with npm start, or set NATS_URL.');
  const nowhere = await command(['list'], 'nats://127.0.0.1:1');
  expect(nowhere.complained).toContain('No event server answers at nats://127.0.0.1:1.');
});

test('explains itself', async () => {
  for (const args of [[], ['--help']]) {
    const { code, said } = await command(args);
    expect(code).toBe(0);
    expect(said).toContain('npm run dead-letters -- retry');
  }
});
