import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { connect } from 'nats';
import { startMongod } from './embedded-mongod';
import { startNats } from './embedded-nats';
import type { EmbeddedServer } from './embedded-server';
import { isRunning } from './running-process';

let dataDir: string;
const started: EmbeddedServer[] = [];

const note = async (starting: Promise<EmbeddedServer>): Promise<EmbeddedServer> => {
  const server = await starting;
  started.push(server);
  return server;
};

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'middle-tier-'));
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
  rmSync(dataDir, { recursive: true });
});

async function withMongo<T>(url: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = await new MongoClient(url, { writeConcern: { w: 'majority', journal: true } }).connect();
  return work(client).finally(() => client.close());
}

/** Commits one document to each of two collections, in one transaction. */
const commitPair = (url: string) =>
  withMongo(url, async (client) => {
    const db = client.db('test');
    await db.createCollection('allocations');
    await db.createCollection('outbox');
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await db.collection('allocations').insertOne({ pence: 600_000 }, { session });
        await db.collection('outbox').insertOne({ sent: false }, { session });
      }),
    );
  });

const readPair = (url: string) =>
  withMongo(url, async (client) => {
    const [allocation, row] = await Promise.all(
      ['allocations', 'outbox'].map((name) => client.db('test').collection(name).findOne()),
    );
    return [allocation?.['pence'], row?.['sent']];
  });

/** A program that is none of ours on a port. */
const stranger = (port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.end()).listen(port, '127.0.0.1', () => resolve(server));
  });

describe('the embedded MongoDB', () => {
  test('keeps what a transaction committed, and its port, through kill -9', async () => {
    const first = await note(startMongod(dataDir));
    await commitPair(first.url);
    await first.kill();
    expect(isRunning(first.pid)).toBe(false);

    const second = await note(startMongod(dataDir));
    expect(second.url).toBe(first.url);
    expect(second.pid).not.toBe(first.pid);
    expect(await readPair(second.url)).toEqual([600_000, false]);
  });

  test('is ready when its first checkpoint is written, without which a kill -9 would empty it', async () => {
    const { url } = await note(startMongod(dataDir));
    const status = await withMongo(url, (client) => client.db('admin').command({ replSetGetStatus: 1 }));
    expect(status['lastStableCheckpointTimestamp'].isZero()).toBe(false);
  });

  test('ends an open transaction after ten seconds, so that a killed service leaves no locks for long', async () => {
    const { url } = await note(startMongod(dataDir));
    const parameter = await withMongo(url, (client) =>
      client.db('admin').command({ getParameter: 1, transactionLifetimeLimitSeconds: 1 }),
    );
    expect(parameter['transactionLifetimeLimitSeconds']).toBe(10);
  });

  test('is adopted when an earlier process left it running, and stopped by the one who adopted it', async () => {
    const orphan = await note(startMongod(dataDir));
    await commitPair(orphan.url);
    const adopted = await startMongod(dataDir);
    expect([adopted.pid, adopted.url]).toEqual([orphan.pid, orphan.url]);
    expect(await readPair(adopted.url)).toEqual([600_000, false]);

    await adopted.stop();
    expect(isRunning(orphan.pid)).toBe(false);
  });

  test('refuses the port of its data when a stranger has it', async () => {
    const first = await note(startMongod(dataDir));
    await first.stop();
    const other = await stranger(first.port);
    await expect(startMongod(dataDir)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(`Port ${first.port}`),
    });
    other.close();
  });
});

describe('the embedded NATS', () => {
  const setUp = async (url: string) => {
    const connection = await connect({ servers: url });
    const manager = await connection.jetstreamManager();
    return { connection, manager, jetstream: connection.jetstream() };
  };

  test('keeps what it acknowledged, and its port, through kill -9', async () => {
    const first = await note(startNats(dataDir));
    const before = await setUp(first.url);
    await before.manager.streams.add({ name: 'FUNDING', subjects: ['funding.>'] });
    const { seq } = await before.jetstream.publish('funding.payment.made.1', 'six thousand pounds');
    await before.connection.close();
    await first.kill();
    expect(isRunning(first.pid)).toBe(false);

    const second = await note(startNats(dataDir));
    expect(second.url).toBe(first.url);
    const after = await setUp(second.url);
    const kept = await after.manager.streams.getMessage('FUNDING', { seq });
    expect(kept.string()).toBe('six thousand pounds');
    await after.connection.close();
  });

  test('syncs every message unless told otherwise', async () => {
    const first = await note(startNats(dataDir));
    const settings = () => readFileSync(join(dataDir, 'nats', 'nats.conf'), 'utf8');
    expect(settings()).toContain('sync_interval: always');
    await first.stop();
    await note(startNats(dataDir, { sync: '10s' }));
    expect(settings()).toContain('sync_interval: 10s');
  });

  test('is adopted when an earlier process left it running, and leaves nothing when stopped', async () => {
    const orphan = await note(startNats(dataDir));
    const adopted = await startNats(dataDir);
    expect([adopted.pid, adopted.url]).toEqual([orphan.pid, orphan.url]);
    await adopted.stop();
    expect(isRunning(orphan.pid)).toBe(false);
  });

  test('refuses its port when a stranger has it', async () => {
    const first = await note(startNats(dataDir));
    await first.stop();
    const other = await stranger(first.port);
    await expect(startNats(dataDir)).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    other.close();
  });
});

describe('a server on PATH', () => {
  const path = process.env['PATH'];

  const onPath = (name: string, version: string) => {
    const folder = mkdtempSync(join(dataDir, 'path-'));
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${version}"\n[ "$1" = --version ] || exit 7\n`);
    chmodSync(join(folder, name), 0o755);
    process.env['PATH'] = `${folder}:${path}`;
  };

  afterEach(() => {
    process.env['PATH'] = path;
  });

  test('is skipped when it is too old', async () => {
    onPath('nats-server', 'nats-server: v2.9.10');
    const server = await note(startNats(dataDir));
    expect(isRunning(server.pid)).toBe(true);
  });

  test('is preferred otherwise; when it fails, the refusal shows what it last said and what to do', async () => {
    onPath('mongod', 'db version v8.0.4');
    await expect(startMongod(dataDir)).rejects.toMatchObject({
      code: 'SERVER_FAILED',
      message: expect.stringMatching(/ended with code 7.*set MONGODB_URL[^]*db version v8\.0\.4/),
    });
  });
});
