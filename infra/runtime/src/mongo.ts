import { connect as connectSocket } from 'node:net';
import {
  MongoClient,
  ReadPreference,
  type Db,
  type IndexDescription,
  type TransactionOptions,
} from 'mongodb';
import type { Log } from './log';

/** Snapshot reads, and writes that a crash of the server cannot take back. */
export const TRANSACTION: TransactionOptions = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
  readPreference: ReadPreference.primary,
};

export interface CollectionDefinition {
  readonly name: string;
  readonly indexes?: readonly IndexDescription[];
}

/** @param prepare is given the client before its first connection is made */
export async function connectMongo(
  url: string,
  appName: string,
  prepare: (client: MongoClient) => void = () => undefined,
): Promise<MongoClient> {
  const client = new MongoClient(url, {
    appName,
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    retryWrites: true,
    maxPoolSize: 50,
    serverSelectionTimeoutMS: 15_000,
    connectTimeoutMS: 5_000,
  });
  prepare(client);
  return client.connect();
}

/** MongoDB 4.0 cannot make a collection inside a transaction, so all of them are made at start. */
export async function prepareCollections(
  db: Db,
  definitions: readonly CollectionDefinition[],
): Promise<void> {
  const present = new Set(
    (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
  );
  for (const { name, indexes } of definitions) {
    if (!present.has(name)) await db.createCollection(name).catch(ignoreIfItExists);
    if (indexes?.length) await db.collection(name).createIndexes([...indexes]);
  }
}

const ALREADY_THERE = 48;

function ignoreIfItExists(error: Error & { code?: unknown }): void {
  if (error.code !== ALREADY_THERE) throw error;
}

const LOOK_MS = 1_000;

const portAnswers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connectSocket({ host, port, timeout: 1_000 });
    const end = (open: boolean) => (socket.destroy(), resolve(open));
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });

export interface DatabaseWatch {
  readonly log: Log;
  readonly giveUp: () => void;
  /** For how many ms the database may be silent while its port listens. */
  readonly limit?: number;
}

/**
 * The driver can lose a server for good (a write on a connection that closed in the same tick waits for ever; see
 * reliability.md). When the database has been silent for a while although its port listens, `giveUp` is called: the
 * process ends and its supervisor starts it anew. Counted in looks and not by the clock, which can be set or stand
 * still; a database that is down, or has only just come back, is given its time. @returns how to end the watch
 */
export function watchDatabase(
  client: MongoClient,
  { log, giveUp, limit = 15_000 }: DatabaseWatch,
): () => void {
  let silentFor = 0;
  let asking = false;
  const ask = async () => {
    asking = true;
    const answered = client.db('admin').command({ ping: 1 });
    await answered.then(() => (silentFor = 0)).catch(() => undefined);
    asking = false;
  };
  const look = async () => {
    if (!asking) void ask();
    if (silentFor === 0) return void (silentFor = LOOK_MS);
    if (!(await anyPortAnswers(client))) silentFor = 0;
    else if ((silentFor += LOOK_MS) >= limit) {
      clearInterval(timer);
      log.fatal({ silentFor }, 'the database listens but does not answer this process');
      giveUp();
    }
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

async function anyPortAnswers({ options: { hosts } }: MongoClient): Promise<boolean> {
  const answers = hosts.map(({ host = '', port = 0 }) => portAnswers(host, port));
  return (await Promise.all(answers)).includes(true);
}
