import type { ApolloServer } from '@apollo/server';
import { answerGraphql } from '@middletier/runtime/graphql-http';
import { readBody, sendJson, statusOf, type Handler, type Routes } from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';
import type { GatewayContext } from './context';
import type { Identity } from './identity';

/** Bytes of a request that has documents and variables, not files. */
export const LARGEST_REQUEST = 256_000;

/** The graph over HTTP. What is refused before GraphQL begins is told in GraphQL's form too, which clients read. */
export function graphqlRoutes(apollo: ApolloServer<GatewayContext>, identity: Identity): Routes {
  const serve: Handler = async (exchange) => {
    const { request, requestId } = exchange;
    const { actor } = await identity(request.headers.authorization, requestId);
    const body = request.method === 'POST' ? await readBody(request, LARGEST_REQUEST) : undefined;
    await answerGraphql(apollo, exchange, {
      body,
      context: async () => ({ actor, requestId, address: request.socket.remoteAddress }),
    });
  };
  const handler = refusingInGraphql(serve);
  return { 'GET /graphql': handler, 'POST /graphql': handler };
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
