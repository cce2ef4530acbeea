import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

const LOOPBACK = '127.0.0.1';

// Below the range from which systems lend ports to outgoing connections, so that a port kept for the next
// start is not on loan by then.
const LOWEST = 20_000;
const COUNT = 10_000;

/** Holds a port; undefined when another program has it. Rejects with what else went wrong (EACCES). */
function hold(port: number, host?: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}

const release = (server: Server | undefined): Promise<void> =>
  new Promise((resolve) => (server ? server.close(() => resolve()) : resolve()));

const lent = new Set<number>();

/** Different free ports on loopback, none of which this process was given before. */
export async function freePorts(count: number): Promise<number[]> {
  const held = new Map<number, Server>();
  while (held.size < count) {
    const port = LOWEST + Math.floor(Math.random() * COUNT);
    const server = lent.has(port) ? undefined : await hold(port, LOOPBACK);
    if (!server) continue;
    lent.add(port);
    held.set(port, server);
  }
  await Promise.all([...held.values()].map(release));
  return [...held.keys()];
}

/**
 * Whether nobody listens on the port, on loopback or on all addresses. Rejects when this user may not use it.
 */
export async function isFree(port: number): Promise<boolean> {
  for (const host of [LOOPBACK, undefined]) {
    const server = await hold(port, host);
    if (!server) return false;
    await release(server);
  }
  return true;
}

/** Whether somebody listens on the port on loopback. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, LOOPBACK);
    const tell = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => tell(true)).once('error', () => tell(false));
  });
}

/** The port kept in a folder, if one is. */
export function readKeptPort(folder: string): number | undefined {
  const file = join(folder, 'port');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined;
}

/** A port that stays with the data: mongod's is part of its replica set's configuration. */
export async function keptPort(folder: string): Promise<number> {
  const kept = readKeptPort(folder);
  if (kept) return kept;
  const [port] = await freePorts(1);
  writeFileSync(join(folder, 'port'), String(port), { flush: true });
  return port!;
}
