import { readFileSync } from 'node:fs';
import { healthRoutes, type Check } from '@middletier/runtime/health';
import { HttpServer, type Routes } from '@middletier/runtime/http';
import { createLog } from '@middletier/runtime/log';
import { connectNats } from '@middletier/runtime/nats';
import { run } from '@middletier/runtime/run';
import { openSupergraph } from './supergraph';
import { apiKeyProof } from './api-key';
import { createApollo } from './apollo';
import { readSettings, type GatewaySettings } from './config';
import { createGatewayFormatError } from './format-error';
import { graphiqlRoutes } from './graphiql';
import { graphqlRoutes } from './graphql-route';
import { createIdentity } from './identity';
import { EventExecution } from './live/event-execution';
import { SseDoor } from './live/sse';
import { Subscriptions } from './live/subscriptions';
import { liveTails } from './live/tails';
import { serveWebSocket } from './live/websocket';
import { returnsDoor } from './returns-door';
import { SubgraphClient } from './subgraph-client';
import { tokenProof } from './token';

export interface RunningGateway {
  readonly url: string;
  readonly subscriptions: Subscriptions;
  stop(): Promise<void>;
}

/** Starts the gateway. It answers once the graph is loaded and live events are listened to; subgraphs may be down. */
export async function startGateway(settings: GatewaySettings): Promise<RunningGateway> {
  const { GATEWAY_SECRET: secret, GRAPHIQL: development, HOST, PORT } = settings;
  const log = createLog('gateway', settings.LOG_LEVEL);
  const clients = new Map(
    Object.entries(settings.SUBGRAPH_URLS).map(([name, url]) => [name, new SubgraphClient(name, url, secret)]),
  );
  const organisations = clients.get('organisations');
  if (!organisations) throw new Error('SUBGRAPH_URLS: there is no address for organisations.');
  const identity = createIdentity({
    token: tokenProof({ issuer: settings.OIDC_ISSUER, audience: settings.OIDC_AUDIENCE, jwks: settings.OIDC_JWKS, log }),
    apiKey: apiKeyProof(organisations, log),
  });
  const formatError = createGatewayFormatError(log);
  const sdl = readFileSync(settings.SUPERGRAPH, 'utf8');
  const gateway = openSupergraph({ sdl, clients, log, showPlans: development });
  const apollo = createApollo({ gateway, formatError, log, development });
  await apollo.start();
  const schema = gateway.schema!;
  const nats = await connectNats(settings.NATS_URL, 'gateway');
  const tails = liveTails(nats, log);
  await Promise.all([...tails.values()].map((tail) => tail.start()));
  const execution = new EventExecution({ gateway, schema, formatError, log });
  const subscriptions = new Subscriptions({ schema, formatError, tails, execution });
  const sse = new SseDoor(subscriptions, identity);
  const checks: Record<string, Check> = { nats: async () => void (await nats.flush()) };
  const routes: Routes = {
    ...graphqlRoutes(apollo, identity),
    ...sse.routes,
    ...returnsDoor({ organisations, identity, log }),
    ...healthRoutes(checks),
    ...(development ? graphiqlRoutes() : {}),
  };
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

if (require.main === module) void run('gateway', () => startGateway(readSettings(process.env)));
