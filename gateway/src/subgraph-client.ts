import type { Readable } from 'node:stream';
import type { Actor } from '@middletier/runtime/actor';
import { sign } from '@middletier/runtime/signature';
import { whileCalling } from '@middletier/runtime/telemetry/call-span';
import { Pool, type Dispatcher } from 'undici';

const CONNECTIONS = 32;
const CONNECT_MS = 2_000;
/** How long a service is waited for, unless told otherwise. */
export const ANSWER_MS = 10_000;

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

export interface SubgraphText {
  readonly statusCode: number;
  readonly text: string;
}

type Sending = Omit<SubgraphRequest, 'body'> & { readonly body: SubgraphRequest['body'] | null };

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

  /** Like `post`, with the whole answer read: no stream is made for it. */
  ask(request: SubgraphRequest & { readonly body: string }): Promise<SubgraphText> {
    return this.calling('POST', request, (options) => {
      return new Promise((resolve, reject) => {
        this.pool.dispatch(options, new WholeAnswer(resolve, reject));
      });
    });
  }

  /** Like `post`. */
  get(request: Omit<SubgraphRequest, 'body'>): Promise<Dispatcher.ResponseData> {
    return this.send('GET', { ...request, body: null });
  }

  private send(method: 'GET' | 'POST', request: Sending): Promise<Dispatcher.ResponseData> {
    const { signal } = request;
    return this.calling(method, request, (options) =>
      this.pool.request({ ...options, ...(signal ? { signal } : {}) }),
    );
  }

  private calling<T>(
    method: 'GET' | 'POST',
    request: Sending,
    call: (options: Dispatcher.DispatchOptions) => Promise<T>,
  ): Promise<T> {
    const { path, search = '', actor, requestId, headers, body, answerWithinMs = ANSWER_MS } = request;
    const signed = { target: `${this.name} ${method} ${path}${search}`, actor };
    const signedBody = typeof body === 'string' ? body : '';
    return whileCalling(`${this.name} ${path}`, (trace) =>
      call({
        method,
        path: `${this.base}${path}${search}`,
        headers: {
          'content-type': 'application/json',
          ...headers,
          ...trace,
          'x-request-id': requestId,
          ...sign(this.secret, { ...signed, body: signedBody }),
        },
        body,
        headersTimeout: answerWithinMs,
        bodyTimeout: answerWithinMs,
      }),
    );
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

/** Gathers an answer as it comes from the pool. */
class WholeAnswer implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private statusCode = 0;

  constructor(
    private readonly resolve: (answer: SubgraphText) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  /** Without it undici takes the handler for one of its older kind. */
  onRequestStart(): void {}

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number): void {
    this.statusCode = statusCode;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    const { chunks, statusCode } = this;
    const whole = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    this.resolve({ statusCode, text: whole.toString('utf8') });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.reject(error);
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
