import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { concatAST } from 'graphql';
import type { MongoClient } from 'mongodb';
import type { NatsConnection } from 'nats';
import type { ServiceSettings } from './config';
import { Consumer, type Consumption } from './consumer';
import { deadLetterCollections } from './dead-letters';
import { serveDeadLetters } from './dead-letter-desk';
import { createFormatError } from './format-error';
import { answerGraphql } from './graphql-http';
import { healthRoutes, type Check } from './health';
import { HttpServer, readBody, type Exchange, type Handler, type Routes } from './http';
import { createLog, type Log } from './log';
import { connectMongo, prepareCollections, watchDatabase } from './mongo';
import { connectNats } from './nats';
import { positionCollections } from './positions';
import { Relay } from './relay';
import { readSdl } from './sdl';
import { verify } from './signature';
import { mergeResolvers, type Ground, type RequestContext, type ServiceDefinition } from './slice';
import { Store, storeCollections } from './unit-of-work';

const LARGEST_BODY = 8_000_000;

export interface RunningService {
  readonly url: string;
  readonly ground: Ground;
  stop(): Promise<void>;
}

/** Starts a service: its database, its events, its subgraph. It answers only once all of them stand. */
export async function startService<Context extends RequestContext>(
  definition: ServiceDefinition<Context>,
  settings: ServiceSettings,
): Promise<RunningService> {
  const { name, slices } = definition;
  const log = createLog(name, settings.LOG_LEVEL);
  const mongo = await connectMongo(settings.MONGODB_URL, name);
  const db = mongo.db(settings.DATABASE ?? name);
  const own = slices.flatMap((slice) => slice.collections ?? []);
  await prepareCollections(db, [
    ...storeCollections,
    ...positionCollections,
    ...deadLetterCollections,
    ...own,
  ]);
  const nats = await connectNats(settings.NATS_URL, name);
  const store = new Store(mongo, db, name);
  const actorOf = signedActor(settings.GATEWAY_SECRET, name);
  const ground: Ground = { db, store, nats, log, actorOf };
  const relay = new Relay(store, nats, { log, maxBytes: settings.STREAM_MAX_BYTES });
  const consumptions = slices.flatMap((slice) => slice.consumptions?.(ground) ?? []);
  const consumers = consumptions.map((consumption) => new Consumer(store, nats, { consumption, log }));
  const apollo = await startSubgraph(definition, log);
  const graphql = graphqlHandler({ definition, ground, apollo, actorOf });
  const routes: Routes = Object.assign({}, ...slices.map((slice) => slice.routes?.(ground) ?? {})) as Routes;
  const http = new HttpServer(
    { 'POST /graphql': graphql, ...healthRoutes(checks(mongo, nats)), ...routes },
    log,
  );
  relay.start();
  consumers.forEach((consumer) => consumer.start());
  const desk = serveDeadLetters(nats, {
    service: name,
    desks: consumers.map(({ deadLetters }) => deadLetters),
  });
  const unwatch = watchDatabase(mongo, log, () => process.exit(70));
  const port = await http.listen(settings.PORT, settings.HOST);
  log.info({ port, consumes: consumptions.map(nameOf) }, 'ready');
  const stop = async () => {
    await http.close();
    desk.unsubscribe();
    await Promise.all(consumers.map((consumer) => consumer.stop()));
    await relay.stop();
    unwatch();
    await apollo.stop();
    await nats.close();
    await mongo.close();
    log.info('stopped');
  };
  return { url: `http://${settings.HOST}:${port}`, ground, stop };
}

const nameOf = ({ name }: Consumption): string => name;

async function startSubgraph<Context extends RequestContext>(
  { root, slices }: ServiceDefinition<Context>,
  log: Log,
): Promise<ApolloServer<Context>> {
  const schema = buildSubgraphSchema({
    typeDefs: concatAST(readSdl(root)),
    resolvers: mergeResolvers(slices),
  });
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: createFormatError(log),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

const signedActor =
  (secret: string, service: string) =>
  ({ request, url }: Exchange, body: string | Uint8Array) =>
    verify(secret, {
      headers: request.headers,
      target: `${service} ${request.method} ${url.pathname}`,
      body,
    });

function graphqlHandler<Context extends RequestContext>(parts: {
  definition: ServiceDefinition<Context>;
  ground: Ground;
  apollo: ApolloServer<Context>;
  actorOf: ReturnType<typeof signedActor>;
}): Handler {
  const { definition, ground, apollo, actorOf } = parts;
  return async (exchange) => {
    const body = await readBody(exchange.request, LARGEST_BODY);
    const request: RequestContext = {
      actor: actorOf(exchange, body),
      requestId: exchange.requestId,
      now: new Date(),
      store: ground.store,
      log: ground.log,
      event: eventIn(body),
    };
    await answerGraphql(apollo, exchange, {
      body,
      context: async () => definition.context(request, ground.db),
    });
  };
}

/** The gateway resolves a live event by sending the subscription with the event as its root value. */
function eventIn(body: Buffer): RequestContext['event'] {
  if (!body.includes('"event"')) return null;
  const { extensions } = JSON.parse(body.toString('utf8')) as {
    extensions?: { event?: Record<string, unknown> };
  };
  return extensions?.event ?? null;
}

const checks = (mongo: MongoClient, nats: NatsConnection): Readonly<Record<string, Check>> => ({
  mongodb: async () => void (await mongo.db('admin').command({ ping: 1 }, { timeoutMS: 2_000 })),
  nats: async () => void (await nats.flush()),
});
