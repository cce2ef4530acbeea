import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import { withTrail, type Log } from './log';
import { Refusal } from './refusal';
import { inRequestSpan } from './telemetry/request-span';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly requestId: string;
}
export type Handler = (exchange: Exchange) => Promise<void> | void;

/** `METHOD /path` → handler; a path that ends in `/*` takes everything below it. */
export type Routes = Readonly<Record<string, Handler>>;

/** One table of several. Throws where two of them have the same route: one would never be asked. */
export function joinRoutes(...tables: readonly Routes[]): Routes {
  const all = tables.flatMap((table) => Object.entries(table));
  const twice = all.find(([route], i) => all.findIndex(([other]) => other === route) !== i);
  if (twice) throw new Error(`the route ${twice[0]} is told twice`);
  return Object.fromEntries(all);
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  UNSIGNED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  OFFSET_WRONG: 409,
  BODY_TOO_LARGE: 413,
  WRONG_CONTENT_TYPE: 415,
  RATE_LIMITED: 429,
  NOT_AVAILABLE: 503,
};

/** The HTTP status of a refusal. */
export const statusOf = ({ code }: Refusal): number => STATUS[code] ?? 400;

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** Reads a whole body that is known to be small. What is too large is let go by, so that the refusal reaches its sender. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const broken = () => new Error('The request was broken off.');
  if (request.destroyed) return Promise.reject(broken());
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      chunks.length = 0;
      reject(new Refusal('BODY_TOO_LARGE', `The body is larger than ${limit} bytes.`));
    });
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.once('close', () => reject(broken()));
  });
}

function find(routes: Routes, method: string, path: string): Handler | undefined {
  const exact = routes[`${method} ${path}`] ?? routes[`* ${path}`];
  if (exact) return exact;
  const parent = Object.keys(routes).find(
    (route) => route.endsWith('/*') && `${method} ${path}`.startsWith(route.slice(0, -1)),
  );
  return parent ? routes[parent] : undefined;
}

function refuse(response: ServerResponse, error: unknown, log: Log): void {
  const known = error instanceof Refusal;
  if (!known) log.error({ err: error }, 'request failed');
  if (response.headersSent) return void response.destroy();
  const code = known ? error.code : 'INTERNAL_SERVER_ERROR';
  const message = known
    ? error.message
    : 'Something went wrong on our side. The request id finds the log line.';
  sendJson(response, known ? statusOf(error) : 500, { error: { code, message } });
}

/** A plain HTTP server over a table of routes; every answer carries its request id. */
export class HttpServer {
  private readonly server: Server;
  /** Open connections, each with the answer that is under way on it. */
  private readonly connections = new Map<Socket, ServerResponse | undefined>();
  private closing = false;

  constructor(routes: Routes, log: Log) {
    this.server = createServer((request, response) => {
      this.track(request.socket, response);
      const given = request.headers['x-request-id'];
      const requestId = typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
      response.setHeader('x-request-id', requestId);
      void withTrail({ requestId }, async () => {
        try {
          const url = urlOf(request);
          const handler = find(routes, request.method ?? 'GET', url.pathname) ?? notFound;
          await inRequestSpan({ request, response, url, requestId }, handler);
        } catch (error) {
          refuse(response, error, log);
        }
      });
    });
    this.server.keepAliveTimeout = 65_000;
    this.server.on('connection', (socket: Socket) => {
      this.connections.set(socket, undefined);
      socket.once('close', () => this.connections.delete(socket));
    });
  }

  /** For protocols that upgrade a connection. */
  get node(): Server {
    return this.server;
  }

  listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => resolve((this.server.address() as AddressInfo).port));
    });
  }

  /**
   * Takes no new connection, lets running requests end, and closes the others. Node alone would keep those that end now
   * or have carried no request yet (browsers open them in advance) until they time out.
   */
  async close(): Promise<void> {
    this.closing = true;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const [socket, answer] of this.connections) {
      if (answer) answer.shouldKeepAlive = false;
      else socket.destroy();
    }
    await closed;
  }

  private track(socket: Socket, answer: ServerResponse): void {
    this.connections.set(socket, answer);
    answer.once('close', () => {
      if (this.connections.get(socket) !== answer) return;
      this.connections.set(socket, undefined);
      if (this.closing) socket.destroySoon();
    });
  }
}

function urlOf({ url = '/' }: IncomingMessage): URL {
  if (URL.canParse(url, 'http://localhost')) return new URL(url, 'http://localhost');
  throw new Refusal('BAD_REQUEST', 'The address of the request is not one.');
}

const notFound: Handler = ({ request, url }) => {
  throw new Refusal('NOT_FOUND', `There is nothing at ${request.method} ${url.pathname}.`);
};
