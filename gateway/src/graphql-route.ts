import type { ApolloServer } from '@apollo/server';
import { answerGraphql, readJson } from '@middletier/runtime/graphql-http';
import {
  readBody,
  sendJson,
  statusOf,
  type Exchange,
  type Handler,
  type Routes,
} from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';
import type { GatewayContext } from './context';
import type { Identity } from './identity';
import type { ShortWay } from './short-way';

/** Bytes of a request that has documents and variables, not files. */
export const LARGEST_REQUEST = 256_000;

export interface GraphqlDoor {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly shortWay: ShortWay;
  readonly identity: Identity;
  /** How long one operation may take. */
  readonly operationMs: number;
}

/** The graph over HTTP. What is refused before GraphQL begins is told in GraphQL's form too, which clients read. */
export function graphqlRoutes({ apollo, shortWay, identity, operationMs }: GraphqlDoor): Routes {
  const contextOf = async ({ request, requestId }: Exchange): Promise<GatewayContext> => {
    const { actor } = await identity(request.headers.authorization, requestId);
    const endsAt = performance.now() + operationMs;
    return { actor, requestId, endsAt, address: request.socket.remoteAddress };
  };
  const get: Handler = async (exchange) => {
    const context = await contextOf(exchange);
    await answerGraphql(apollo, exchange, { body: undefined, context: async () => context });
  };
  const post: Handler = async (exchange) => {
    const context = await contextOf(exchange);
    const body = readJson(exchange.request, await readBody(exchange.request, LARGEST_REQUEST));
    if (await shortWay.take(exchange, body, context)) return;
    await answerGraphql(apollo, exchange, { body, context: async () => context });
    shortWay.learn(exchange);
  };
  return { 'GET /graphql': refusingInGraphql(get), 'POST /graphql': refusingInGraphql(post) };
}

export const refusingInGraphql =
  (serve: Handler): Handler =>
  async (exchange) => {
    try {
      await serve(exchange);
    } catch (error) {
      const { response } = exchange;
      if (!(error instanceof Refusal) || response.headersSent) throw error;
      if (error.code === 'UNAUTHENTICATED') response.setHeader('www-authenticate', 'Bearer');
      const { message, code } = error;
      sendJson(response, statusOf(error), { errors: [{ message, extensions: { code } }] });
    }
  };
