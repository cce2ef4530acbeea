import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { concatAST } from 'graphql';
import type { MongoClient } from 'mongodb';
import type { NatsConnection, Subscription } from 'nats';
import { noteConfidentialReads, recordingReads, type Confided } from './confidential-reads';
import type { ServiceSettings } from './config';
import { Consumer } from './consumer';
import { deadLetterCollections } from './dead-letters';
import { serveDeadLetters } from './dead-letter-desk';
import { createFormatError } from './format-error';
import { answerGraphql, readJson } from './graphql-http';
import { healthRoutes, type Check } from './health';
import { HttpServer, readBody, type Exchange, type Handler, joinRoutes } from './http';
import { createLog, type Log } from './log';
import { connectMongo, prepareCollections, watchDatabase } from './mongo';
import { connectNats } from './nats';
import { positionCollections } from './positions';
import { Relay } from './relay';
import { readSdl } from './sdl';
import { verify } from './signature';
import { mergeResolvers, type Ground, type RequestContext, type ServiceDefinition } from './slice';
import { measureConsumers, measureOutbox } from './telemetry/event-metrics';
import { Metrics } from './telemetry/metrics';
import { metricsRoutes } from './telemetry/metrics-route';
import { measurePool } from './telemetry/pool-metrics';
import { namingSpan } from './telemetry/request-span';
import { RequestMeter } from './telemetry/request-meter';
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
  const log = createLog(definition.name, settings.LOG_LEVEL);
  const { mongo, ground } = await connect(definition, settings, log);
  const { nats, actorOf, metrics } = ground;
  const events = prepareEvents(ground, definition, settings);
  const apollo = await startSubgraph(definition, ground);
  const graphql = graphqlHandler({ definition, ground, apollo, actorOf });
  const own = definition.slices.map((slice) => slice.routes?.(ground) ?? {});
  const watched = { ...healthRoutes(checks(mongo, nats)), ...metricsRoutes(metrics, settings) };
  const http = new HttpServer(joinRoutes({ 'POST /graphql': graphql }, watched, ...own), log);
  events.start();
  const unwatch = watchDatabase(mongo, { log, giveUp: () => process.exit(70) });
  const port = await http.listen(settings.PORT, settings.HOST);
  log.info({ port, consumes: events.consumes }, 'ready');
  const stop = async () => {
    await http.close();
    await events.stop();
    unwatch();
    await apollo.stop();
    await nats.close();
    await mongo.close();
    log.info('stopped');
  };
  return { url: `http://${settings.HOST}:${port}`, ground, stop };
}

async function connect<Context extends RequestContext>(
  { name, slices }: ServiceDefinition<Context>,
  settings: ServiceSettings,
  log: Log,
): Promise<{ mongo: MongoClient; ground: Ground }> {
  const metrics = new Metrics();
  const mongo = await connectMongo(settings.MONGODB_URL, name, (client) => measurePool(metrics, client));
  const db = mongo.db(settings.DATABASE ?? name);
  const own = slices.flatMap((slice) => slice.collections ?? []);
  const shared = [...storeCollections, ...positionCollections, ...deadLetterCollections];
  await prepareCollections(db, [...shared, ...own]);
  const nats = await connectNats(settings.NATS_URL, name);
  const actorOf = signedActor(settings.GATEWAY_SECRET, name);
  return { mongo, ground: { db, store: new Store(mongo, db, name), nats, log, metrics, actorOf } };
}

/** What carries events out of the service and into it, and what works beside them. */
function prepareEvents<Context extends RequestContext>(
  ground: Ground,
  { name, slices }: ServiceDefinition<Context>,
  { STREAM_MAX_BYTES: maxBytes, STREAM_REPLICAS: replicas }: ServiceSettings,
) {
  const { store, nats, log, metrics } = ground;
  const relay = new Relay(store, nats, { log, maxBytes, replicas });
  const consumptions = slices.flatMap((slice) => slice.consumptions?.(ground) ?? []);
  const consumers = consumptions.map((consumption) => new Consumer(store, nats, { consumption, log }));
  measureOutbox(metrics, store);
  measureConsumers(metrics, nats, consumers);
  const workers = slices.flatMap((slice) => slice.workers?.(ground) ?? []);
  const all = [relay, ...consumers, ...workers];
  let desk: Subscription | undefined;
  const start = () => {
    all.forEach((one) => one.start());
    desk = serveDeadLetters(nats, { service: name, desks: consumers.map(({ deadLetters }) => deadLetters) });
  };
  const stop = async () => {
    desk?.unsubscribe();
    await Promise.all(all.map((one) => one.stop()));
  };
  return { start, stop, consumes: consumptions.map((consumption) => consumption.name) };
}

async function startSubgraph<Context extends RequestContext>(
  { root, slices }: ServiceDefinition<Context>,
  { log, metrics }: Ground,
): Promise<ApolloServer<Context>> {
  const schema = buildSubgraphSchema({
    typeDefs: concatAST(readSdl(root)),
    resolvers: mergeResolvers(slices),
  });
  noteConfidentialReads(schema, Object.assign({}, ...slices.map(({ confided }) => confided)) as Confided);
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: createFormatError(log),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      new RequestMeter(metrics).plugin(),
      namingSpan(),
      recordingReads(),
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
      target: `${service} ${request.method} ${url.pathname}${url.search}`,
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
    const bytes = await readBody(exchange.request, LARGEST_BODY);
    const actor = actorOf(exchange, bytes);
    const body = readJson(exchange.request, bytes);
    const request: RequestContext = {
      actor,
      requestId: exchange.requestId,
      now: new Date(),
      store: ground.store,
      nats: ground.nats,
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
const eventIn = (body: unknown): RequestContext['event'] =>
  (body as { extensions?: { event?: RequestContext['event'] } | null } | undefined)?.extensions?.event ??
  null;

const checks = (mongo: MongoClient, nats: NatsConnection): Readonly<Record<string, Check>> => ({
  mongodb: async () => void (await mongo.db('admin').command({ ping: 1 }, { timeoutMS: 2_000 })),
  nats: async () => void (await nats.flush()),
});
