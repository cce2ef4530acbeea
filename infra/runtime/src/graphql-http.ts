import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server';
import type { Exchange } from './http';
import { Refusal } from './refusal';

/** Runs one GraphQL request through Apollo Server and writes its answer. `body` is the raw text of a POST. */
export async function answerGraphql<Context extends BaseContext>(
  server: ApolloServer<Context>,
  { request, response, url }: Exchange,
  { body, context }: { body: Buffer | undefined; context: () => Promise<Context> },
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers,
      search: url.search,
      body: parse(body, headers),
    },
    context,
  });
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === 'complete') return void response.end(answer.body.string);
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

function parse(body: Buffer | undefined, headers: HeaderMap): unknown {
  if (!body?.length || !/^application\/(.+\+)?json\b/i.test(headers.get('content-type') ?? ''))
    return undefined;
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new Refusal('BAD_REQUEST', 'The body is not JSON.');
  }
}
