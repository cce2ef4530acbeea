import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@middletier/runtime/actor';
import type { ServiceSettings } from '@middletier/runtime/config';
import { startService, type RunningService } from '@middletier/runtime/service';
import { sign } from '@middletier/runtime/signature';
import type { RequestContext, ServiceDefinition } from '@middletier/runtime/slice';
import { startMongod } from './embedded-mongod';
import type { EmbeddedServer } from './embedded-server';
import { startNats } from './embedded-nats';

/** Real servers of a test's own, in a folder of their own; gone with `await using`. */
export interface TestServers extends AsyncDisposable {
  readonly mongod: EmbeddedServer;
  readonly nats: EmbeddedServer;
  readonly dataDir: string;
  /** Kills a server with -9 and starts it again, on its port and with its data; `meanwhile` happens in between. */
  crash(which: 'mongod' | 'nats', meanwhile?: () => Promise<unknown>): Promise<void>;
}

export async function testServers(): Promise<TestServers> {
  const dataDir = mkdtempSync(join(tmpdir(), 'middle-tier-test-'));
  const start = {
    mongod: () => startMongod(dataDir, { cacheGb: 0.25 }),
    // How often NATS writes to disk does not matter where no machine loses its power.
    nats: () => startNats(dataDir, { sync: '10s' }),
  };
  const [mongod, nats] = await Promise.all([start.mongod(), start.nats()]);
  const running = { mongod, nats };
  const crash: TestServers['crash'] = async (which, meanwhile) => {
    await running[which].kill();
    try {
      await meanwhile?.();
    } finally {
      running[which] = await start[which]();
    }
  };
  const end = async () => {
    // What they hold is thrown away: to shut down in good order would take longer than many a test.
    await Promise.all([running.mongod.kill(), running.nats.kill()]);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    get mongod() {
      return running.mongod;
    },
    get nats() {
      return running.nats;
    },
    ...{ dataDir, crash, [Symbol.asyncDispose]: end },
  };
}

export interface Answer {
  // Tests look into answers of every shape.
  readonly data: any; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: { readonly code: string };
  }[];
}

/** A whole service, running on test servers, with the doors its users have. */
export interface TestService extends RunningService, AsyncDisposable {
  /** Asks its subgraph as the gateway would, for an actor. */
  readonly ask: (actor: Actor | null, query: string, variables?: object) => Promise<Answer>;
  /** Sends a signed request to a route beside GraphQL. */
  readonly send: (
    actor: Actor | null,
    path: string,
    init: { headers?: Record<string, string>; body: string | Uint8Array },
  ) => Promise<Response>;
  /** Reads a route beside GraphQL with a signed request. */
  readonly read: (actor: Actor | null, path: string) => Promise<Response>;
}

/** Asks a subgraph as the gateway would. */
export const asking =
  ({ name, url, secret }: { name: string; url: string; secret: string }): TestService['ask'] =>
  async (actor, query, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const signed = sign(secret, { target: `${name} POST /graphql`, actor, body });
    const headers = { 'content-type': 'application/json', ...signed };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    return (await answer.json()) as Answer;
  };

export async function testService<Context extends RequestContext>(
  definition: ServiceDefinition<Context>,
  { mongod, nats }: TestServers,
): Promise<TestService> {
  const secret = randomBytes(32).toString('hex');
  const settings: ServiceSettings = {
    ...{ NODE_ENV: 'test', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: 0, STREAM_MAX_BYTES: 100_000_000 },
    ...{ NATS_URL: nats.url, MONGODB_URL: mongod.url, GATEWAY_SECRET: secret },
  };
  const service = await startService(definition, settings);
  const ask = asking({ name: definition.name, url: service.url, secret });
  const send: TestService['send'] = (actor, path, { headers, body }) => {
    const signed = sign(secret, { target: `${definition.name} POST ${path}`, actor, body: '' });
    return fetch(service.url + path, { method: 'POST', headers: { ...headers, ...signed }, body });
  };
  const read: TestService['read'] = (actor, path) => {
    const headers = sign(secret, { target: `${definition.name} GET ${path}`, actor, body: '' });
    return fetch(service.url + path, { headers });
  };
  return { ...service, ask, send, read, [Symbol.asyncDispose]: () => service.stop() };
}

/** Waits for a condition, not for a time; says what it waited for when it does not come. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
  limit = 20_000,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error(`Waited ${limit} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export const anActor = (overrides: Partial<Actor> = {}): Actor => ({
  id: 'test-officer',
  name: 'Test Officer',
  roles: ['AUTHORITY_OFFICER', 'DATA_OFFICER', 'ADMINISTRATOR'],
  organisations: ['local-authority:990'],
  ...overrides,
});
