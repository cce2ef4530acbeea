import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { listeningLog, silent } from '../test/small-services';
import { HttpServer, readBody, sendJson, type Handler, type Routes } from './http';
import { Refusal } from './refusal';

const open: HttpServer[] = [];

async function serve(routes: Routes, log = silent): Promise<string> {
  const http = new HttpServer(routes, log);
  open.push(http);
  return `http://127.0.0.1:${await http.listen(0, '127.0.0.1')}`;
}

afterEach(() => Promise.all(open.splice(0).map((http) => http.close())));

const say =
  (what: string): Handler =>
  ({ response }) =>
    sendJson(response, 200, what);

const refuse =
  (error: unknown): Handler =>
  () => {
    throw error;
  };

/** What a server says to raw bytes, which no client would send. */
async function raw(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
  socket.end(bytes);
  return text(socket);
}

describe('routes', () => {
  test.each([
    ['GET', '/exact', 'exact'],
    ['GET', '/exact?query=1', 'exact'],
    ['PUT', '/any', 'any'],
    ['DELETE', '/any', 'any'],
    ['GET', '/below/', 'below'],
    ['GET', '/below/here/and/there', 'below'],
  ])('%s %s', async (method, path, answer) => {
    const url = await serve({
      'GET /exact': say('exact'),
      '* /any': say('any'),
      'GET /below/*': say('below'),
    });
    const response = await fetch(url + path, { method });
    expect([response.status, await response.json()]).toEqual([200, answer]);
  });

  test.each([
    ['GET', '/nowhere'],
    ['POST', '/exact'],
    ['GET', '/exact/further'],
    ['GET', '/constructor'],
  ])('nothing at %s %s', async (method, path) => {
    const url = await serve({ 'GET /exact': say('exact') });
    const response = await fetch(url + path, { method });
    expect([response.status, await response.json()]).toEqual([
      404,
      { error: { code: 'NOT_FOUND', message: `There is nothing at ${method} ${path}.` } },
    ]);
  });

  test.each(['//[', 'http://[', 'http://:99999/'])(
    'an address that is none, %s, is refused',
    async (path) => {
      const url = await serve({ 'GET /exact': say('exact') });
      const answer = await raw(url, `GET ${path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 400 [^]*"code":"BAD_REQUEST"/);
      expect((await fetch(`${url}/exact`)).status).toBe(200);
    },
  );
});

describe('the request id', () => {
  const idOf = async (given?: string) => {
    const url = await serve({ 'GET /id': ({ response, requestId }) => sendJson(response, 200, requestId) });
    const response = await fetch(`${url}/id`, given ? { headers: { 'x-request-id': given } } : {});
    return [response.headers.get('x-request-id'), await response.json()];
  };

  test('of the caller comes back', async () => {
    expect(await idOf('from-the-gateway_1')).toEqual(['from-the-gateway_1', 'from-the-gateway_1']);
  });

  test.each([
    ['is missing', undefined],
    ['could break a log', 'a b\tc'],
    ['is too long', 'x'.repeat(65)],
  ])('is made where it %s', async (_, given) => {
    const [echoed, seen] = await idOf(given);
    expect(echoed).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen).toBe(echoed);
  });

  test('is in every line that is logged meanwhile, and on refusals', async () => {
    const { log, lines } = listeningLog();
    const url = await serve({ 'GET /fails': refuse(new Error('secret')) }, log);
    const response = await fetch(`${url}/fails`, { headers: { 'x-request-id': 'lost' } });
    expect(response.headers.get('x-request-id')).toBe('lost');
    expect(lines).toMatchObject([{ msg: 'request failed', err: { message: 'secret' } }]);
  });
});

describe('refusals', () => {
  test.each([
    ['UNAUTHENTICATED', 401],
    ['UNSIGNED', 401],
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
    ['METHOD_NOT_ALLOWED', 405],
    ['BODY_TOO_LARGE', 413],
    ['WRONG_CONTENT_TYPE', 415],
    ['RATE_LIMITED', 429],
    ['NOT_AVAILABLE', 503],
    ['ANYTHING_ELSE', 400],
  ])('%s is %d', async (code, status) => {
    const url = await serve({ 'GET /': refuse(new Refusal(code, 'No, because.')) });
    const response = await fetch(url);
    expect([response.status, await response.json()]).toEqual([
      status,
      { error: { code, message: 'No, because.' } },
    ]);
  });

  test('an error of ours is masked', async () => {
    const url = await serve({ 'GET /': refuse(new Error('password=hunter2')) });
    const response = await fetch(url);
    expect(response.status).toBe(500);
    const answer = await response.text();
    expect(answer).toContain('INTERNAL_SERVER_ERROR');
    expect(answer).not.toContain('hunter2');
  });

  test('an answer that has begun is cut off, so that nobody takes it for whole', async () => {
    const url = await serve({
      'GET /': ({ response }) => {
        response.writeHead(200).write('half of ');
        throw new Error('in the middle');
      },
    });
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
  });
});

describe('a body', () => {
  const echo: Handler = async ({ request, response }) => {
    sendJson(response, 200, (await readBody(request, 100_000)).length);
  };

  test.each([0, 1, 100_000])('of %d bytes is read whole', async (size) => {
    const url = await serve({ 'POST /': echo });
    const response = await fetch(url, { method: 'POST', body: Buffer.alloc(size) });
    expect(await response.json()).toBe(size);
  });

  test.each([100_001, 5_000_000])('of %d bytes is too large, and its sender is told so', async (size) => {
    const url = await serve({ 'POST /': echo });
    const response = await fetch(url, { method: 'POST', body: Buffer.alloc(size) });
    expect([response.status, await response.json()]).toEqual([
      413,
      { error: { code: 'BODY_TOO_LARGE', message: 'The body is larger than 100000 bytes.' } },
    ]);
  });
});

describe('closing', () => {
  test('lets a running request end, and waits for no connection that is kept alive', async () => {
    let finish: () => void = () => undefined;
    const started = new Promise<void>((tell) => {
      routes['GET /slow'] = async ({ response }) => {
        tell();
        await new Promise<void>((resolve) => (finish = resolve));
        sendJson(response, 200, 'ended');
      };
    });
    const url = await serve(routes);
    const unused = connect(Number(new URL(url).port), '127.0.0.1');
    const agent = new Agent({ keepAlive: true });
    await once(unused, 'connect');
    const answer = once(get(`${url}/slow`, { agent }), 'response') as Promise<[IncomingMessage]>;
    await started;
    const closed = open[0]!.close();
    await once(unused, 'close');
    finish();
    expect(await text((await answer)[0])).toBe('"ended"');
    await closed;
    await expect(fetch(`${url}/slow`)).rejects.toThrow('fetch failed');
  }, 10_000);

  const routes: Record<string, Handler> = {};
});
