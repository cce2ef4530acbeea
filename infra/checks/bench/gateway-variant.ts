// One way to answer the documents, in a process of its own: forked by gateway.ts, and told there what to be.
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { createApollo } from '@middletier/gateway/dist/apollo';
import { createGatewayFormatError } from '@middletier/gateway/dist/format-error';
import { graphqlRoutes } from '@middletier/gateway/dist/graphql-route';
import { KnownDocuments } from '@middletier/gateway/dist/known-documents';
import { Admission } from '@middletier/gateway/dist/limits/admission';
import { PersistedOperations } from '@middletier/gateway/dist/limits/persisted-operations';
import { RateLimit } from '@middletier/gateway/dist/limits/rate';
import { ShortWay } from '@middletier/gateway/dist/short-way';
import { SubgraphClient } from '@middletier/gateway/dist/subgraph-client';
import { Supergraph } from '@middletier/gateway/dist/supergraph';
import { FieldUsage } from '@middletier/gateway/dist/usage/field-usage';
import { answerGraphql, readJson } from '@middletier/runtime/graphql-http';
import { HttpServer, readBody, type Handler } from '@middletier/runtime/http';
import { RequestMeter } from '@middletier/runtime/telemetry/request-meter';
import { Metrics } from '@middletier/runtime/telemetry/metrics';
import { createLog } from '@middletier/runtime/log';
import { byHand } from './gateway-by-hand';
import { PEERS_BY_NAME, type Peer } from './gateway-peers';
import type { Recorded } from './gateway-subgraphs';

/** `stock`: @apollo/gateway as it comes. `ours`: the gateway as it is, without the network's doors. `hand`: no GraphQL before the subgraphs at all. */
export type Variant = 'stock' | 'ours' | 'hand' | Peer;

export interface Setup {
  readonly variant: Variant;
  readonly recorded: Recorded;
}

const log = createLog('bench', 'silent');
const SECRET = 'a secret of the benchmark, long enough';

type Own = Exclude<Variant, Peer>;

async function handlerOf(variant: Own, { sdl, addresses }: Recorded): Promise<Handler> {
  const clients = new Map(
    Object.entries(addresses).map(([name, url]) => [name, new SubgraphClient(name, url, SECRET)] as const),
  );
  if (variant === 'hand') return byHand(clients);
  return variant === 'ours' ? ours(sdl, clients) : stock(sdl);
}

/** With all that the product has before it: who asks, limits, rate, masked errors. */
async function ours(sdl: string, clients: ReadonlyMap<string, SubgraphClient>): Promise<Handler> {
  const known = new KnownDocuments();
  const metrics = new Metrics();
  const supergraph = new Supergraph({ sdl, clients, log, metrics, showPlans: false, known });
  const persisted = new PersistedOperations({ manifest: undefined, only: false });
  const admission = new Admission({ cost: 50_000, rate: new RateLimit(1e9), persisted });
  const watched = { usage: new FieldUsage(), meter: new RequestMeter(metrics) };
  const graph = { ...watched, known, persisted, admission, formatError: createGatewayFormatError(log) };
  const apollo = createApollo({ ...graph, gateway: supergraph, log, development: false });
  await apollo.start();
  const shortWay = new ShortWay({ ...graph, supergraph });
  const identity = async () => ({ actor: null });
  return graphqlRoutes({ apollo, shortWay, identity, operationMs: 30_000 })['POST /graphql']!;
}

async function stock(sdl: string): Promise<Handler> {
  const server = new ApolloServer({
    gateway: new ApolloGateway({ supergraphSdl: sdl, logger: log }),
    logger: log,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
  await server.start();
  return async (exchange) => {
    const body = readJson(exchange.request, await readBody(exchange.request, 100_000));
    await answerGraphql(server, exchange, { body, context: async () => ({}) });
  };
}

async function start({ variant, recorded }: Setup): Promise<number> {
  if (variant === 'hive' || variant === 'mercurius') return PEERS_BY_NAME[variant](recorded);
  const handler = await handlerOf(variant, recorded);
  return new HttpServer({ 'POST /graphql': handler }, log).listen(0, '127.0.0.1');
}

process.on('message', (message: Setup | 'cpu') => {
  if (message === 'cpu') return void process.send!(process.cpuUsage());
  void start(message).then((port) => process.send!(port));
});
process.on('disconnect', () => process.exit(0));
