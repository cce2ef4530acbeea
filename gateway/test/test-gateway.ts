import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { startNats } from '@middletier/local/embedded-nats';
import { until } from '@middletier/local/until';
import { parse } from 'graphql';
import { readSettings } from '../src/config';
import { startGateway, type RunningGateway } from '../src/gateway';
import { cpd, improvement, organisations, type Ledger } from './subgraphs';
import { SECRET, Subgraph } from './subgraph';
import { AUDIENCE, ISSUER, startIssuer, type TokenIssuer } from './token-issuer';

export const KNOWN_KEY = 'mt_known';

export interface TestGateway extends AsyncDisposable {
  readonly url: string;
  readonly gateway: RunningGateway;
  readonly subgraphs: Readonly<Record<'organisations' | 'improvement' | 'cpd', Subgraph>>;
  readonly issuer: TokenIssuer;
  /** What organisations was asked for and sent. */
  readonly ledger: Ledger;
  /** The event server; ended with SIGKILL and started again on its data. */
  readonly natsUrl: string;
  /** Puts another supergraph in the place of the one that the gateway runs on; composes it from changed subgraphs, or takes it as it is. */
  deploy(change: string | ((sdl: string) => string)): void;
  restartNats(meanwhile?: () => Promise<void>): Promise<void>;
  /** Asks over HTTP as the one the Authorization header names. */
  ask(query: string, options?: AskOptions): Promise<Asked>;
}

export interface AskOptions {
  readonly variables?: object;
  readonly authorization?: string;
  readonly headers?: Record<string, string>;
}

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into answers of every shape.
  readonly data: any; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: Record<string, unknown>;
  }[];
}

/** A gateway over three small subgraphs and a real NATS, in a folder of its own; `settings` beside the usual ones. */
export async function testGateway(settings: Readonly<Record<string, string>> = {}): Promise<TestGateway> {
  const dataDir = mkdtempSync(join(tmpdir(), 'middle-tier-gateway-'));
  const known = createHash('sha256').update(KNOWN_KEY).digest('hex');
  const ledger: Ledger = { known, verified: [], returns: { arrived: [], ended: [] } };
  const definitions = { organisations: organisations(ledger), improvement, cpd };
  const subgraphs = {
    organisations: new Subgraph(definitions.organisations),
    improvement: new Subgraph(definitions.improvement),
    cpd: new Subgraph(definitions.cpd),
  };
  const all = Object.values(subgraphs);
  const sync = '10s';
  await Promise.all(all.map((one) => one.start()));
  const issuer = await startIssuer(dataDir);
  let nats = await startNats(dataDir, { sync });
  const supergraph = join(dataDir, 'supergraph.graphql');
  writeFileSync(supergraph, compose(Object.values(definitions)));
  const gateway = await startGateway(
    readSettings({
      ...{ NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0', GATEWAY_SECRET: SECRET, GRAPHIQL: 'true' },
      ...{ NATS_URL: nats.url, SUPERGRAPH: supergraph },
      ...{ OIDC_ISSUER: ISSUER, OIDC_AUDIENCE: AUDIENCE, OIDC_JWKS: issuer.jwksFile },
      SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(all.map(({ name, url }) => [name, url]))),
      ...settings,
    }),
  );
  const restartNats = async (meanwhile?: () => Promise<void>) => {
    await nats.kill();
    await meanwhile?.();
    nats = await startNats(dataDir, { sync });
  };
  const end = async () => {
    await gateway.stop();
    await Promise.all(all.map((one) => one.stop()));
    await nats.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const ask = asking(gateway.url);
  const natsUrl = nats.url;
  const deploy: TestGateway['deploy'] = (change) => {
    const changed = Object.values(definitions).map(({ name, sdl }) => ({
      name,
      sdl: typeof change === 'string' ? sdl : change(sdl),
    }));
    const written = `${supergraph}.new`;
    writeFileSync(written, typeof change === 'string' ? change : compose(changed));
    renameSync(written, supergraph);
  };
  return {
    url: gateway.url,
    gateway,
    subgraphs,
    issuer,
    ledger,
    natsUrl,
    deploy,
    restartNats,
    ask,
    [Symbol.asyncDispose]: end,
  };
}

function compose(definitions: readonly { name: string; sdl: string }[]): string {
  const result = composeServices(
    definitions.map(({ name, sdl }) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  if (result.errors) throw new AggregateError(result.errors, 'The test subgraphs do not compose.');
  return result.supergraphSdl;
}

const asking =
  (url: string): TestGateway['ask'] =>
  async (query, { variables, authorization, headers } = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization ? { authorization } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return {
      status: response.status,
      headers: response.headers,
      ...((await response.json()) as Omit<Asked, 'status' | 'headers'>),
    };
  };

/** Waits until so many are subscribed, no more and no fewer. */
export const subscribed = ({ gateway }: TestGateway, count: number): Promise<void> =>
  until(async () => gateway.subscriptions.active === count, { withinMs: 10_000, everyMs: 5 });
