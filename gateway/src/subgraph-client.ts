import type { Readable } from 'node:stream';
import type { Actor } from '@middletier/runtime/actor';
import { sign } from '@middletier/runtime/signature';
import { whileCalling } from '@middletier/runtime/telemetry/call-span';
import { Pool, type Dispatcher } from 'undici';

const CONNECTIONS = 32;
const CONNECT_MS = 2_000;
const ANSWER_MS = 10_000;

export interface SubgraphRequest {
  readonly path: string;
  /** Query string with its `?`, or ''. */
  readonly search?: string;
  readonly actor: Actor | null;
  readonly requestId: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream is not signed, only the headers that go before it. */
  readonly body: string | Readable;
  readonly answerWithinMs?: number;
  readonly signal?: AbortSignal;
}

/** Signed requests to one service over connections that are kept open. */
export class SubgraphClient {
  private readonly pool: Pool;
  private readonly base: string;

  /** @param url of the service's GraphQL endpoint; what is before `/graphql` in its path belongs to a proxy */
  constructor(
    readonly name: string,
    url: string,
    private readonly secret: string,
  ) {
    const { origin, pathname } = new URL(url);
    this.base = pathname.replace(/\/graphql$/, '');
    this.pool = new Pool(origin, {
      connections: CONNECTIONS,
      pipelining: 1,
      keepAliveTimeout: 30_000,
      connect: { timeout: CONNECT_MS },
    });
  }

  /** Rejects with undici's error where the service cannot be reached or does not answer in time. */
  post(request: SubgraphRequest): Promise<Dispatcher.ResponseData> {
    return this.send('POST', request);
  }

  /** Like `post`. */
  get(request: Omit<SubgraphRequest, 'body'>): Promise<Dispatcher.ResponseData> {
    return this.send('GET', { ...request, body: null });
  }

  private send(
    method: 'GET' | 'POST',
    request: Omit<SubgraphRequest, 'body'> & { readonly body: SubgraphRequest['body'] | null },
  ): Promise<Dispatcher.ResponseData> {
    const {
      path,
      search = '',
      actor,
      requestId,
      headers,
      body,
      answerWithinMs = ANSWER_MS,
      signal,
    } = request;
    const signedBody = typeof body === 'string' ? body : '';
    const ask = (trace: Readonly<Record<string, string>>) =>
      this.pool.request({
        method,
        path: `${this.base}${path}${search}`,
        headers: {
          'content-type': 'application/json',
          ...headers,
          ...trace,
          'x-request-id': requestId,
          ...sign(this.secret, {
            target: `${this.name} ${method} ${path}${search}`,
            actor,
            body: signedBody,
          }),
        },
        body,
        headersTimeout: answerWithinMs,
        bodyTimeout: answerWithinMs,
        ...(signal ? { signal } : {}),
      });
    return whileCalling(`${this.name} ${path}`, ask);
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

const CONNECTION_CODES = new Set([
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ETIMEDOUT',
  ],
  ...['UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'],
]);

/** True where the connection failed, so that asking once more may find another one that works. */
export const isConnectionError = (error: unknown): boolean =>
  CONNECTION_CODES.has(String((error as { code?: unknown } | null)?.code));
