import { startMongod } from './embedded-mongod';
import { startNats } from './embedded-nats';
import type { EmbeddedServer } from './embedded-server';
import { checkMongo, checkNats } from './servers-already-there';
import type { Supervisor } from './supervisor';

export interface ServerChoice {
  readonly dataDir: string;
  /** Servers already there, used instead of starting our own. */
  readonly mongoUrl?: string | undefined;
  readonly natsUrl?: string | undefined;
  /** How the embedded NATS writes to disk, see `startNats`. */
  readonly sync?: string | undefined;
  readonly onProgress?: ((sentence: string) => void) | undefined;
}

export interface ServerUrls {
  readonly mongoUrl: string;
  readonly natsUrl: string;
}

/**
 * Starts the database and the event server under a supervisor, both at once, or uses those that are there.
 */
export async function startServers(supervisor: Supervisor, choice: ServerChoice): Promise<ServerUrls> {
  const { dataDir, sync } = choice;
  const own = ownServers(supervisor, choice);
  const [mongoUrl, natsUrl] = await Promise.all([
    choice.mongoUrl
      ? alreadyThere(choice.mongoUrl, checkMongo)
      : own('mongod', (signal) => startMongod(dataDir, { signal })),
    choice.natsUrl
      ? alreadyThere(choice.natsUrl, checkNats)
      : own('nats', (signal) => startNats(dataDir, { signal, sync })),
  ]);
  return { mongoUrl, natsUrl };
}

async function alreadyThere(url: string, check: (url: string) => Promise<void>): Promise<string> {
  await check(url);
  return url;
}

type StartServer = (signal: AbortSignal) => Promise<EmbeddedServer>;

/** A server that ends is started again on the port kept with its data, so that its address holds. */
const ownServers =
  (supervisor: Supervisor, { onProgress }: ServerChoice) =>
  async (name: 'mongod' | 'nats', start: StartServer): Promise<string> => {
    let url = '';
    const startAndTell = async (signal: AbortSignal) => {
      const server = await start(signal);
      url = server.url;
      onProgress?.(`${name} is ready (port ${server.port}, process ${server.pid})`);
      return server;
    };
    await supervisor.start({ name, start: startAndTell });
    return url;
  };
