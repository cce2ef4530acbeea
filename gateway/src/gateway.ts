import { readFileSync } from 'node:fs';
import { healthRoutes } from '@middletier/runtime/health';
import { HttpServer } from '@middletier/runtime/http';
import { createLog, type Log } from '@middletier/runtime/log';
import { connectNats } from '@middletier/runtime/nats';
import { apiKeyProof } from './api-key';
import { createApollo } from './apollo';
import type { GatewaySettings } from './config';
import { filesDoor } from './files-door';
import { createGatewayFormatError } from './format-error';
import { graphiqlRoutes } from './graphiql';
import { graphqlRoutes } from './graphql-route';
import { createIdentity } from './identity';
import { Admission } from './limits/admission';
import { PersistedOperations } from './limits/persisted-operations';
import { RateLimit } from './limits/rate';
import { EventExecution } from './live/event-execution';
import { SseDoor } from './live/sse';
import { Subscriptions } from './live/subscriptions';
import { liveTails } from './live/tails';
import { serveWebSocket } from './live/websocket';
import { returnDocuments } from './return-documents';
import { returnsDoor } from './returns-door';
import { SubgraphClient } from './subgraph-client';
import { Supergraph } from './supergraph';
import { tokenProof } from './token';

export interface RunningGateway {
  readonly url: string;
  readonly subscriptions: Subscriptions;
  stop(): Promise<void>;
}

/** Starts the gateway. It answers once the graph is loaded and live events are listened to; subgraphs may be down. */
export async function startGateway(settings: GatewaySettings): Promise<RunningGateway> {
  const { GRAPHIQL: development, HOST, PORT } = settings;
  const log = createLog('gateway', settings.LOG_LEVEL);
  const { clients, organisations, identity } = services(settings, log);
  const formatError = createGatewayFormatError(log);
  const sdl = readFileSync(settings.SUPERGRAPH, 'utf8');
  const supergraph = new Supergraph({ sdl, clients, log, showPlans: development });
  const { admission, persisted } = limits(settings);
  const apollo = createApollo({ gateway: supergraph, formatError, log, admission, persisted, development });
  await apollo.start();
  const schema = supergraph.api;
  const nats = await connectNats(settings.NATS_URL, 'gateway');
  const tails = liveTails(nats, log);
  await Promise.all([...tails.values()].map((tail) => tail.start()));
  const execution = new EventExecution({ supergraph, formatError });
  const subscriptions = new Subscriptions({ schema, formatError, tails, execution, admission, development });
  const sse = new SseDoor(subscriptions, identity);
  const doors = {
    ...returnsDoor({ organisations, identity, log }),
    ...returnDocuments({ organisations, log }),
    ...filesDoor({ clients, identity, log }),
  };
  const health = healthRoutes({ nats: async () => void (await nats.flush()) });
  const page = development ? graphiqlRoutes() : {};
  const routes = { ...graphqlRoutes(apollo, identity), ...sse.routes, ...doors, ...health, ...page };
  const http = new HttpServer(routes, log);
  const endWebSocket = serveWebSocket({ server: http.node, schema, subscriptions, identity, log });
  const port = await http.listen(PORT, HOST);
  log.info({ port }, 'ready');
  const stop = async () => {
    sse.close();
    await endWebSocket();
    await http.close();
    await Promise.all([...tails.values()].map((tail) => tail.stop()));
    await apollo.stop();
    await Promise.all([...clients.values()].map((client) => client.close()));
    await nats.close();
    log.info('stopped');
  };
  return { url: `http://${HOST}:${port}`, subscriptions, stop };
}

/** What callers may ask. */
function limits({
  MAX_COST: cost,
  RATE_LIMIT,
  PERSISTED_OPERATIONS: manifest,
  PERSISTED_ONLY: only,
}: GatewaySettings) {
  const persisted = new PersistedOperations({ manifest, only });
  return { persisted, admission: new Admission({ cost, rate: new RateLimit(RATE_LIMIT), persisted }) };
}

/** The services behind the gateway, and who vouches for callers. */
function services(settings: GatewaySettings, log: Log) {
  const {
    SUBGRAPH_URLS,
    GATEWAY_SECRET,
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: audience,
    OIDC_JWKS: jwks,
  } = settings;
  const clients = new Map(
    Object.entries(SUBGRAPH_URLS).map(([name, url]) => [name, new SubgraphClient(name, url, GATEWAY_SECRET)]),
  );
  const known = (name: string): SubgraphClient => {
    const client = clients.get(name);
    if (client) return client;
    throw new Error(`SUBGRAPH_URLS: there is no address for ${name}.`);
  };
  const organisations = known('organisations');
  const token = tokenProof({ issuer, audience, jwks, log });
  const identity = createIdentity({ token, apiKey: apiKeyProof(organisations, log) });
  return { clients, organisations, identity };
}
