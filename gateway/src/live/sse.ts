import type { ServerResponse } from 'node:http';
import { once } from 'node:events';
import { readBody, type Exchange, type Handler, type Routes } from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';
import type { FormattedExecutionResult } from 'graphql';
import { z } from 'zod';
import { LARGEST_REQUEST, refusingInGraphql } from '../graphql-route';
import type { Identity } from '../identity';
import { CLIENT_NAME } from '../usage/field-usage';
import type { SubscriptionRequest } from './prepare';
import type { Results, Subscriptions } from './subscriptions';

type Operation = Pick<SubscriptionRequest, 'query' | 'operationName' | 'variables'>;

const operationShape = z.object({
  query: z.string().min(1),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Subscriptions as server-sent events, by the protocol of graphql-sse in distinct connections mode. Beyond it, each
 * message has its cursor as `id`, so that a browser resumes by itself, and a reader that is too slow is waited for and in
 * the end told so; graphql-sse's own handler writes no ids and lets what is not read pile up.
 */
export class SseDoor {
  private readonly open = new Set<ServerResponse>();

  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly identity: Identity,
    private readonly keepAliveMs: number,
  ) {}

  get routes(): Routes {
    const handler = refusingInGraphql((exchange) => this.serve(exchange));
    return { 'GET /graphql/stream': handler, 'POST /graphql/stream': handler };
  }

  /** Ends every stream without `complete`, so that clients come again, to another gateway. */
  close(): void {
    for (const response of this.open) response.end();
  }

  private readonly serve: Handler = async (exchange) => {
    const { request, response, requestId } = exchange;
    requireEventStream(request.headers.accept);
    const caller = await this.identity(request.headers.authorization, requestId);
    const operation = await readOperation(exchange);
    const lastEventId = request.headers['last-event-id']?.toString() || undefined;
    if (response.destroyed) return;
    const client = request.headers[CLIENT_NAME]?.toString();
    const results = await this.results({ ...operation, caller, requestId, client, lastEventId });
    response.once('close', () => void results.return());
    this.open.add(response);
    try {
      await send(results, response, this.keepAliveMs);
    } finally {
      this.open.delete(response);
    }
  };

  /** What is refused is told in the stream: a browser's EventSource cannot read the body of another status. */
  private async results(request: SubscriptionRequest): Promise<Results> {
    try {
      return this.subscriptions.subscribe(await this.subscriptions.prepare(request));
    } catch (error) {
      const errors = this.subscriptions.explain(error);
      return (async function* () {
        yield { errors };
      })();
    }
  }
}

/** Who says nothing, or takes anything, takes a stream. */
function requireEventStream(accept = '*/*'): void {
  if (/text\/(event-stream|\*)|\*\/\*/i.test(accept)) return;
  throw new Refusal('NOT_ACCEPTABLE', 'Changes come as a stream of events: accept text/event-stream.');
}

async function readOperation({ request, url }: Exchange): Promise<Operation> {
  const given = request.method === 'GET' ? fromSearch(url.searchParams) : json(await body(request));
  const read = operationShape.safeParse(given);
  if (read.success) return read.data;
  throw new Refusal(
    'BAD_REQUEST',
    'Send query, and operationName and variables where the document needs them.',
  );
}

async function body(request: Exchange['request']): Promise<string> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new Refusal('WRONG_CONTENT_TYPE', 'Send the operation as application/json.');
  return (await readBody(request, LARGEST_REQUEST)).toString('utf8');
}

function fromSearch(search: URLSearchParams): unknown {
  const variables = search.get('variables');
  return {
    query: search.get('query'),
    operationName: search.get('operationName'),
    variables: variables ? json(variables) : null,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('BAD_REQUEST', 'What was sent is not JSON.');
  }
}

async function send(results: Results, response: ServerResponse, keepAliveMs: number): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  });
  // Some browsers take the stream for open only once something has come.
  response.write(':\n\n');
  const keepAlive = setInterval(() => write(response, ':\n\n'), keepAliveMs);
  try {
    for await (const result of results) if (!write(response, message(result))) await drained(response);
    if (!response.writableEnded) response.end('event: complete\ndata:\n\n');
  } finally {
    clearInterval(keepAlive);
  }
}

/** False where the reader must be waited for. What has ended takes nothing more. */
const write = (response: ServerResponse, text: string): boolean =>
  response.writableEnded || response.write(text);

/** One result goes to many who sent the same document. */
const written = new WeakMap<FormattedExecutionResult, string>();

function message(result: FormattedExecutionResult): string {
  const known = written.get(result);
  if (known !== undefined) return known;
  const cursor = result.extensions?.['cursor'];
  const id = typeof cursor === 'string' ? `id: ${cursor}\n` : '';
  const text = `${id}event: next\ndata: ${JSON.stringify(result)}\n\n`;
  written.set(result, text);
  return text;
}

async function drained(response: ServerResponse): Promise<void> {
  if (response.destroyed) return;
  const over = new AbortController();
  const end = () => over.abort();
  response.once('close', end);
  await once(response, 'drain', { signal: over.signal }).catch(() => undefined);
  response.off('close', end);
}
