import { Publisher } from '../../test/publisher';
import { subscribed, testGateway, type TestGateway } from '../../test/test-gateway';
import { officer } from '../../test/token-issuer';

const IDS = 'subscription { categorisationChanged { eventId } }';

let test: TestGateway;
let publisher: Publisher;
let authorization: string;
beforeAll(async () => {
  test = await testGateway({ KEEP_ALIVE_SECONDS: '0.2' });
  publisher = await Publisher.connect(test.natsUrl);
  await publisher.makeStream();
  authorization = `Bearer ${await test.issuer.token(officer('local-authority:990'))}`;
});
afterAll(async () => {
  await publisher[Symbol.asyncDispose]();
  await test[Symbol.asyncDispose]();
});
afterEach(() => subscribed(test, 0));

const post = (query: string, headers: Record<string, string> = {}, signal?: AbortSignal) =>
  fetch(`${test.url}/graphql/stream`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', authorization, ...headers },
    body: JSON.stringify({ query }),
    ...(signal ? { signal } : {}),
  });

/** What a stream says until it has said this so many times; it is left then, as by a page that is closed. */
async function read(response: Response, what: string, times = 1): Promise<string> {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.split(what).length > times) break;
  }
  return text;
}

it('tells each change as an event `next` whose id is its cursor', async () => {
  const response = await post(IDS);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache, no-transform');
  await subscribed(test, 1);
  const id = await publisher.change();
  const text = await read(response, 'event: next');
  const [, cursor, data] = /^id: (\S+)\nevent: next\ndata: (.+)\n\n$/m.exec(text.replace(/^:\n\n/gm, ''))!;
  expect(JSON.parse(data!)).toEqual({
    data: { categorisationChanged: { eventId: id } },
    extensions: { eventId: id, cursor },
  });
});

it('tells what is refused as its only `next`, then `complete`', async () => {
  const response = await post('subscription { nothing }');
  expect(response.status).toBe(200);
  const [next, complete] = (await response.text()).replace(/^(:\n\n)+/, '').split(/(?<=\n\n)/);
  expect(next).toMatch(/^event: next\ndata: \{"errors":\[.*GRAPHQL_VALIDATION_FAILED.*\n\n$/);
  expect(complete).toBe('event: complete\ndata:\n\n');
});

it('says something in silence, so that nobody between takes the stream for dead', async () => {
  const response = await post(IDS);
  expect(await read(response, ':\n\n', 3)).toMatch(/^(:\n\n){3,}$/);
});

it('serves who takes anything, or names no type, as a stream', async () => {
  for (const accept of ['*/*', 'text/*', 'application/json, text/event-stream;q=0.9']) {
    const response = await post('subscription { nothing }', { accept });
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('event: next')]);
  }
});

it.each([
  ['another type than a stream', 406, { accept: 'application/json' }, { query: IDS }],
  ['a body that is no JSON by its type', 415, { 'content-type': 'text/plain' }, { query: IDS }],
  ['a body without a document', 400, {}, {}],
  ['a document that is no text', 400, {}, { query: 1 }],
  ['more than 256 kB', 413, {}, { query: ' '.repeat(256_001) }],
  ['a token that is not genuine', 401, { authorization: 'Bearer nonsense' }, { query: IDS }],
])('refuses %s before a stream begins: %i', async (_what, status, changed, body) => {
  const headers = { accept: 'text/event-stream', 'content-type': 'application/json', authorization };
  const response = await fetch(`${test.url}/graphql/stream`, {
    ...{ method: 'POST', headers: { ...headers, ...changed }, body: JSON.stringify(body) },
  });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
});
