import { request } from 'node:http';
import { Readable } from 'node:stream';
import { until } from '@middletier/local/until';
import { KNOWN_KEY, testGateway, type TestGateway } from '../test/test-gateway';

const MB = 1_000_000;

let test: TestGateway;
beforeAll(async () => {
  test = await testGateway();
});
afterAll(() => test[Symbol.asyncDispose]());

type Body = NonNullable<NonNullable<Parameters<typeof fetch>[1]>['body']>;

interface Sent {
  readonly search?: string;
  readonly headers?: Record<string, string>;
}

const send = async (body: Body, { search = '', headers = {} }: Sent = {}) => {
  const response = await fetch(`${test.url}/returns/attendance${search}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KNOWN_KEY}`, 'content-type': 'text/csv', ...headers },
    body,
    duplex: 'half',
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

const megabytes = (count: number): Body =>
  Readable.toWeb(Readable.from(Array.from({ length: count }, () => Buffer.alloc(MB, 'a')))) as Body;

it('passes a file on for its sender, with its name, type, encoding and request id', async () => {
  const headers = { 'content-encoding': 'gzip', 'x-request-id': 'return-1' };
  const { status, body } = await send(megabytes(20), { search: '?file=week%201.csv', headers });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    actor: { id: 'mis' },
    bytes: 20 * MB,
    file: 'week 1.csv',
    requestId: 'return-1',
  });
  expect(body).toMatchObject({ type: 'text/csv', encoding: 'gzip' });
});

it('wants to know who sends', async () => {
  expect(await send('a', { headers: { authorization: '' } })).toMatchObject({
    status: 401,
    body: { error: { code: 'UNAUTHENTICATED' } },
  });
});

it('refuses a file beyond measure, whether it says so or not', async () => {
  const tooLarge = { status: 413, body: { error: { code: 'BODY_TOO_LARGE' } } };
  expect(await send(megabytes(201))).toMatchObject(tooLarge);
  const status = await new Promise((resolve) => {
    const headers = {
      authorization: `Bearer ${KNOWN_KEY}`,
      'content-type': 'text/csv',
      'content-length': 201 * MB,
    };
    const sent = request(`${test.url}/returns/attendance`, { method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode);
      sent.destroy();
    });
    sent.on('error', () => undefined).flushHeaders();
  });
  expect(status).toBe(413);
});

it("gives organisations' own refusal back, although it did not read the file to its end", async () => {
  const refused = await send(megabytes(5), { search: '?file=refused.csv' });
  expect(refused).toEqual({
    status: 415,
    body: { error: { code: 'WRONG_CONTENT_TYPE', message: 'Send text/csv.' } },
  });
});

it('hangs up on organisations when the sender leaves', async () => {
  const { arrived, ended } = test.ledger.returns;
  arrived.length = 0;
  const sent = request(`${test.url}/returns/attendance`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KNOWN_KEY}`, 'content-type': 'text/csv' },
  });
  sent.on('error', () => undefined).write('urn,week\n');
  await until(async () => arrived.length > 0, { withinMs: 5_000 });
  sent.destroy();
  await until(async () => ended.length > 0, { withinMs: 5_000 });
  expect(ended).toEqual(['broken off']);
});

it('says what to do while organisations is down', async () => {
  await test.subgraphs.organisations.stop();
  const { status, body } = await send('a');
  expect([status, body['error']]).toMatchObject([
    503,
    { code: 'NOT_AVAILABLE', message: expect.stringContaining('again') },
  ]);
  expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|ECONN/);
  await test.subgraphs.organisations.start();
});

it('shows anybody how a return is written and how returns get on, and says what there is where there is nothing', async () => {
  const template = await fetch(`${test.url}/returns/attendance/template.csv`);
  expect([template.status, template.headers.get('content-type')]).toEqual([200, 'text/csv']);
  expect(await template.text()).toBe('urn,weekCommencing\r\n');
  expect(await (await fetch(`${test.url}/returns/health`)).json()).toEqual({ status: 'ok' });
  expect((await fetch(`${test.url}/returns/nothing/template.csv`)).status).toBe(404);
  const elsewhere = await fetch(`${test.url}/returns/attendance/..%2fgraphql`);
  expect(elsewhere.status).toBe(404);
  expect(await elsewhere.json()).toMatchObject({
    error: { message: expect.stringContaining('template.csv') },
  });
});

it('says how far a file came, to who says who they are', async () => {
  const headers = { authorization: `Bearer ${KNOWN_KEY}` };
  const told = await fetch(`${test.url}/returns/files/week-1`, { headers });
  expect(await told.json()).toEqual({ offset: 12, asker: 'mis' });
  expect((await fetch(`${test.url}/returns/files/week-1`)).status).toBe(401);
});
