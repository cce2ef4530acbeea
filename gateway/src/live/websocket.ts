import type { Server } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { Log } from '@middletier/runtime/log';
import { Refusal } from '@middletier/runtime/refusal';
import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Caller, Identity } from '../identity';
import { CLIENT_NAME } from '../usage/field-usage';
import type { PreparedSubscription } from './prepare';
import type { Subscriptions } from './subscriptions';

const LARGEST_MESSAGE = 64_000;
const MOST_SUBSCRIPTIONS = 100;
const CLOSING_MS = 2_000;

/** Close codes: of graphql-ws, which its client does not try again, and of RFC 6455, which it does. */
const UNAUTHORIZED = 4401;
const TRY_AGAIN_LATER = 1013;

export interface WebSocketParts {
  readonly server: Server;
  readonly subscriptions: Subscriptions;
  readonly identity: Identity;
  readonly log: Log;
  readonly keepAliveMs: number;
}

interface Said {
  readonly authorization?: unknown;
  readonly Authorization?: unknown;
  readonly [CLIENT_NAME]?: unknown;
  readonly [name: string]: unknown;
}
type Connection = Context<Said, Extra & { caller?: Caller }>;

/** Serves subscriptions over graphql-ws at /graphql. Returns what ends it. */
export function serveWebSocket({
  server,
  subscriptions,
  identity,
  log,
  keepAliveMs,
}: WebSocketParts): () => Promise<void> {
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: LARGEST_MESSAGE });
  const { dispose } = useServer(
    {
      onConnect: (connection: Connection) => connect(connection, identity, log),
      onSubscribe: async (connection: Connection, _id, payload) => {
        try {
          const prepared = await prepare(subscriptions, connection, payload);
          const { document, operationName, graph } = prepared;
          return { schema: graph.schema, document, operationName, contextValue: prepared };
        } catch (error) {
          return subscriptions.explain(error).map(({ message, ...rest }) => new GraphQLError(message, rest));
        }
      },
      // The errors in its results are formatted already, and pass as they are.
      subscribe: ({ contextValue }) =>
        subscriptions.subscribe(contextValue as PreparedSubscription) as AsyncGenerator<object>,
      onNext: (_connection, _id, _payload, _args, result) => result as FormattedExecutionResult,
      isProd: true,
    },
    sockets,
    keepAliveMs,
  );
  // graphql-ws writes a caller's mistake to the console, and a second error of one connection would end the process.
  sockets.on('connection', (socket) =>
    socket.removeAllListeners('error').on('error', (err) => log.debug({ err }, 'a WebSocket failed')),
  );
  return async () => {
    const late = setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), CLOSING_MS);
    await dispose();
    clearTimeout(late);
  };
}

/** Whoever says nothing may connect; what is said of who they are must be true. */
async function connect(
  { connectionParams, extra }: Connection,
  identity: Identity,
  log: Log,
): Promise<boolean> {
  const said = connectionParams?.authorization ?? connectionParams?.Authorization;
  const authorization = typeof said === 'string' ? said : extra.request.headers.authorization;
  try {
    extra.caller = await identity(authorization, randomUUID());
    return true;
  } catch (error) {
    const known = error instanceof Refusal;
    if (!known) log.error({ err: error }, 'a connection could not be accepted');
    if (known && error.code === 'UNAUTHENTICATED') extra.socket.close(UNAUTHORIZED, error.message);
    else extra.socket.close(TRY_AGAIN_LATER, 'Try again in a moment.');
    return false;
  }
}

function prepare(
  all: Subscriptions,
  { subscriptions, connectionParams, extra }: Connection,
  { query, operationName, variables }: SubscribePayload,
): Promise<PreparedSubscription> {
  const { caller = { actor: null } } = extra;
  const said = connectionParams?.[CLIENT_NAME] ?? extra.request.headers[CLIENT_NAME];
  const client = typeof said === 'string' ? said : undefined;
  if (Object.keys(subscriptions).length <= MOST_SUBSCRIPTIONS)
    return all.prepare({ query, operationName, variables, caller, client, requestId: randomUUID() });
  throw new Refusal(
    'TOO_MANY_SUBSCRIPTIONS',
    `One connection carries ${MOST_SUBSCRIPTIONS} subscriptions. End some first.`,
  );
}
