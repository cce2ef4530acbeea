// One way to answer the documents, in a process of its own: forked by gateway.ts, and told there what to be.
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { SubgraphClient } from '@middletier/gateway/dist/subgraph-client';
import { Supergraph } from '@middletier/gateway/dist/supergraph';
import { answerGraphql } from '@middletier/runtime/graphql-http';
import { HttpServer, readBody, type Handler } from '@middletier/runtime/http';
import { Metrics } from '@middletier/runtime/telemetry/metrics';
import { createLog } from '@middletier/runtime/log';
import { byHand } from './gateway-by-hand';
import type { Addresses } from './gateway-subgraphs';

/** `stock`: @apollo/gateway as it comes. `ours`: the gateway's executor. `hand`: no GraphQL before the subgraphs at all. */
export type Variant = 'stock' | 'ours' | 'hand';

export interface Setup {
  readonly variant: Variant;
  readonly sdl: string;
  readonly addresses: Addresses;
}

const log = createLog('bench', 'silent');
const SECRET = 'a secret of the benchmark, long enough';

async function handlerOf({ variant, sdl, addresses }: Setup): Promise<Handler> {
  const clients = new Map(
    Object.entries(addresses).map(([name, url]) => [name, new SubgraphClient(name, url, SECRET)] as const),
  );
  if (variant === 'hand') return byHand(clients);
  const gateway =
    variant === 'stock'
      ? new ApolloGateway({ supergraphSdl: sdl, logger: log })
      : new Supergraph({ sdl, clients, log, metrics: new Metrics(), showPlans: false });
  const server = new ApolloServer({
    gateway,
    logger: log,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
  await server.start();
  return async (exchange) => {
    const body = await readBody(exchange.request, 100_000);
    const context = async () => ({ actor: null, requestId: exchange.requestId });
    await answerGraphql(server, exchange, { body, context });
  };
}

process.on('message', (message: Setup | 'cpu') => {
  if (message === 'cpu') return void process.send!(process.cpuUsage());
  void handlerOf(message).then(async (handler) => {
    const http = new HttpServer({ 'POST /graphql': handler }, log);
    process.send!(await http.listen(0, '127.0.0.1'));
  });
});
process.on('disconnect', () => process.exit(0));
