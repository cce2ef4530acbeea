import { SpanKind } from '@opentelemetry/api';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Exchange, Handler } from '../http';
import { inSpan, nameSpan } from './span';

/** Asked all the time, by machines, and worth no trace. */
const UNTRACED = /^\/(health\/|metrics$)/;

/** A request as it shows in a trace: it joins the one that its sender names. */
export async function inRequestSpan(exchange: Exchange, handle: Handler): Promise<void> {
  const { request, response, url, requestId } = exchange;
  if (UNTRACED.test(url.pathname)) return handle(exchange);
  const { traceparent } = request.headers;
  const settings = {
    kind: SpanKind.SERVER,
    traceparent: typeof traceparent === 'string' ? traceparent : undefined,
    attributes: {
      'http.request.method': request.method ?? '',
      'url.path': url.pathname,
      'request.id': requestId,
    },
  };
  await inSpan(`${request.method} ${url.pathname}`, settings, async (span) => {
    await handle(exchange);
    span.setAttribute('http.response.status_code', response.statusCode);
  });
}

/** Names the span of a request by its operation. */
export const namingSpan = <Context extends BaseContext>(): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, operationName }) => {
      if (!operation) return;
      const type = operation.operation;
      const name = operationName ?? '(anonymous)';
      nameSpan(`${type} ${name}`, { 'graphql.operation.type': type, 'graphql.operation.name': name });
    },
  }),
});
