import { readFileSync } from 'node:fs';
import { healthRoutes } from '@middletier/runtime/health';
import { HttpServer, joinRoutes, type Routes } from '@middletier/runtime/http';
import { createLog, type Log } from '@middletier/runtime/log';
import { connectNats } from '@middletier/runtime/nats';
import { Metrics } from '@middletier/runtime/telemetry/metrics';
import { metricsRoutes } from '@middletier/runtime/telemetry/metrics-route';
import { RequestMeter } from '@middletier/runtime/telemetry/request-meter';
import type { NatsConnection } from 'nats';
import { apiKeyProof } from './api-key';
import { createApollo } from './apollo';
import { calendarDoor } from './calendar-door';
import type { GatewaySettings } from './config';
import { filesDoor } from './files-door';
import { createGatewayFormatError } from './format-error';
import { graphiqlRoutes } from './graphiql';
import { graphqlRoutes } from './graphql-route';
import { createIdentity } from './identity';
import { Admission } from './limits/admission';
import { PersistedOperations } from './limits/persisted-operations';
import { RateLimit } from './limits/rate';
import { KnownDocuments } from './known-documents';
import { ShortWay } from './short-way';
import { EventExecution } from './live/event-execution';
import { SseDoor } from './live/sse';
import { Subscriptions, type SubscriptionsParts } from './live/subscriptions';
import { liveTails } from './live/tails';
import { serveWebSocket } from './live/websocket';
import { returnsDoor } from './returns-door';
import { SubgraphClient } from './subgraph-client';
import { Supergraph, type SupergraphOptions } from './supergraph';
import { watchSupergraph } from './supergraph-file';
import { tokenProof } from './token';
import { FieldUsage } from './usage/field-usage';
import { usageRoutes } from './usage/usage-route';

export interface RunningGateway {
  readonly url: string;
  readonly subscriptions: Subscriptions;
  stop(): Promise<void>;
}

/** Starts the gateway. It answers once the graph is loaded and live events are listened to; subgraphs may be down. */
export async function startGateway(settings: GatewaySettings): Promise<RunningGateway> {
  const { GRAPHIQL: development, HOST, PORT } = settings;
  const log = createLog('gateway', settings.LOG_LEVEL);
  const metrics = new Metrics();
  const { clients, organisations, identity } = services(settings, log);
  const { supergraph, known, unwatch } = openSupergraph(settings, { clients, log, metrics });
  const usage = new FieldUsage();
  const common = { formatError: createGatewayFormatError(log), development, usage, ...limits(settings) };
  const graph = { ...common, known, meter: new RequestMeter(metrics) };
  const apollo = createApollo({ ...graph, gateway: supergraph, log });
  const shortWay = new ShortWay({ ...graph, supergraph });
  await apollo.start();
  const liveParts = { ...common, supergraph, log, metrics, natsUrl: settings.NATS_URL };
  const { nats, subscriptions, endTails } = await startLive(liveParts);
  const keepAliveMs = settings.KEEP_ALIVE_SECONDS * 1_000;
  const sse = new SseDoor(subscriptions, identity, keepAliveMs);
  const routes = joinRoutes(
    graphqlRoutes({ apollo, shortWay, identity, operationMs: settings.OPERATION_SECONDS * 1_000 }),
    sse.routes,
    doors({ clients, organisations, identity, log }),
    watchRoutes(settings, { nats, metrics, usage }),
    development ? graphiqlRoutes(settings.GRAPHIQL_TOKENS) : {},
  );
  const http = new HttpServer(routes, log);
  const endWebSocket = serveWebSocket({ server: http.node, subscriptions, identity, log, keepAliveMs });
  const port = await http.listen(PORT, HOST);
  log.info({ port }, 'ready');
  const stop = async () => {
    unwatch();
    sse.close();
    await endWebSocket();
    await http.close();
    await endTails();
    await apollo.stop();
    await Promise.all([...clients.values()].map((client) => client.close()));
    await nats.close();
    log.info('stopped');
  };
  return { url: `http://${HOST}:${port}`, subscriptions, stop };
}

/** For those who watch over the gateway. */
const watchRoutes = (
  settings: GatewaySettings,
  { nats, metrics, usage }: { nats: NatsConnection; metrics: Metrics; usage: FieldUsage },
): Routes => ({
  ...healthRoutes({ nats: async () => void (await nats.flush()) }),
  ...metricsRoutes(metrics, settings),
  ...usageRoutes(usage, settings),
});

/** The graph as it was composed, and as it will be: the file is watched. */
function openSupergraph(
  { SUPERGRAPH: path, GRAPHIQL: showPlans }: GatewaySettings,
  parts: Pick<SupergraphOptions, 'clients' | 'log' | 'metrics'>,
) {
  const sdl = readFileSync(path, 'utf8');
  const known = new KnownDocuments();
  const supergraph = new Supergraph({ ...parts, sdl, showPlans, known });
  const unwatch = watchSupergraph({ ...parts, path, sdl }, (changed) => supergraph.swap(changed));
  return { supergraph, known, unwatch };
}

/** What is sent and read as files, beside the graph. */
const doors = ({
  clients,
  organisations,
  identity,
  log,
}: ReturnType<typeof services> & { readonly log: Log }): Routes =>
  joinRoutes(
    returnsDoor({ organisations, identity, log }),
    filesDoor({ clients, identity, log }),
    calendarDoor({ clients, log }),
  );

interface LiveParts extends Omit<SubscriptionsParts, 'tails' | 'execution'> {
  readonly natsUrl: string;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Listens to what is served live. */
async function startLive({ natsUrl, log, metrics, ...common }: LiveParts) {
  const nats = await connectNats(natsUrl, 'gateway');
  const tails = liveTails(nats, log);
  await Promise.all([...tails.values()].map((tail) => tail.start()));
  const execution = new EventExecution(common.formatError);
  const subscriptions = new Subscriptions({ ...common, tails, execution });
  measureSubscribers(metrics, subscriptions);
  const endTails = () => Promise.all([...tails.values()].map((tail) => tail.stop()));
  return { nats, subscriptions, endTails };
}

const measureSubscribers = (metrics: Metrics, subscriptions: Subscriptions): void =>
  metrics.gauge(
    'middletier_subscribers',
    'Subscriptions that are open now, over WebSocket and as server-sent events.',
    {
      read: () => [[{}, subscriptions.active]],
    },
  );

/** What callers may ask. */
function limits({
  MAX_COST: cost,
  MAX_SUBSCRIPTIONS: most,
  RATE_LIMIT,
  PERSISTED_OPERATIONS: manifest,
  PERSISTED_ONLY: only,
}: GatewaySettings) {
  const persisted = new PersistedOperations({ manifest, only });
  return { most, persisted, admission: new Admission({ cost, rate: new RateLimit(RATE_LIMIT), persisted }) };
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
