import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server';
import type { Exchange } from './http';
import { Refusal } from './refusal';

const pack = promisify(gzip);

/** What is smaller goes as it is: packing it would cost more than it spares. */
const SMALLEST_PACKED = 1_400;
/** The fastest: 30 kB become 3 kB at it already. */
const LEVEL = 1;

/** Runs one GraphQL request through Apollo Server and writes its answer. `body` is what `readJson` gives of a POST. */
export async function answerGraphql<Context extends BaseContext>(
  server: ApolloServer<Context>,
  { request, response, url }: Exchange,
  { body, context }: { body: unknown; context: () => Promise<Context> },
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers,
      search: url.search,
      body,
    },
    context,
  });
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === 'complete')
    return sendText(response, answer.body.string, headers.get('accept-encoding'));
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

/** Ends an answer whose head is set, packed where it is long and the caller can unpack it. */
export async function sendText(response: Exchange['response'], text: string, accepted = ''): Promise<void> {
  response.setHeader('vary', 'accept-encoding');
  if (text.length >= SMALLEST_PACKED && /\bgzip\b/.test(accepted)) {
    const packed = await pack(text, { level: LEVEL });
    response.setHeader('content-encoding', 'gzip');
    response.setHeader('content-length', packed.length);
    return void response.end(packed);
  }
  const length = Buffer.byteLength(text);
  response.setHeader('content-length', length);
  // Where each character is one byte, the text needs no encoding.
  response.end(text, length === text.length ? 'latin1' : 'utf8');
}

/** The body of a POST whose content type is JSON; undefined where it is another, or there is none. Refuses BAD_REQUEST. */
export function readJson({ headers }: Exchange['request'], body: Buffer | undefined): unknown {
  if (!body?.length || !/^application\/(.+\+)?json\b/i.test(headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new Refusal('BAD_REQUEST', 'The body is not JSON.');
  }
}
