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

export async function connectMongo(url: string, appName: string): Promise<MongoClient> {
  const client = new MongoClient(url, {
    appName,
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    retryWrites: true,
    maxPoolSize: 50,
    serverSelectionTimeoutMS: 15_000,
    connectTimeoutMS: 5_000,
  });
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

function ignoreIfItExists(error: { code?: unknown }): void {
  if (error.code !== 48) throw error;
}

const portAnswers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connectSocket({ host, port, timeout: 1_000 });
    const end = (open: boolean) => (socket.destroy(), resolve(open));
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });

/**
 * The driver can lose a server for good (a write on a connection that closed in the same tick waits for ever; see
 * reliability.md). When the database has been silent for `limit` ms although its port listens, `giveUp` is called:
 * the process ends and its supervisor starts it anew.
 */
export function watchDatabase(client: MongoClient, log: Log, giveUp: () => void, limit = 15_000): () => void {
  let answeredAt = Date.now();
  let asking = false;
  const ask = async () => {
    asking = true;
    await client
      .db('admin')
      .command({ ping: 1 })
      .then(
        () => (answeredAt = Date.now()),
        () => undefined,
      );
    asking = false;
  };
  const look = async () => {
    if (!asking) void ask();
    if (Date.now() - answeredAt < limit) return;
    const { host, port } = client.options.hosts[0] ?? {};
    if (!host || !port || !(await portAnswers(host, port))) return;
    log.fatal(
      { silentFor: Date.now() - answeredAt },
      'the database listens but does not answer this process',
    );
    giveUp();
  };
  const timer = setInterval(() => void look(), 1_000);
  timer.unref();
  return () => clearInterval(timer);
}
