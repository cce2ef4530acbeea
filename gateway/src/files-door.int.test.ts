import { testGateway, type TestGateway } from '../test/test-gateway';
import { officer } from '../test/token-issuer';

let test: TestGateway;
let authorization: string;
beforeAll(async () => {
  test = await testGateway();
  authorization = `Bearer ${await test.issuer.token(officer('local-authority:990'))}`;
});
afterAll(() => test[Symbol.asyncDispose]());

const read = async (search: string, headers: Record<string, string>) => {
  const response = await fetch(`${test.url}/feeds/categorisation-changes${search}`, { headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

it('passes lines on from the service, asked for by the caller', async () => {
  const { id } = officer('local-authority:990');
  const answer = await read('?format=csv', { authorization });
  expect(answer).toEqual({ status: 200, type: 'text/csv', text: `asked by\r\n${id}\r\n` });
});

it.each([
  ['UNAUTHENTICATED', 401, '', false],
  ['CURSOR_EXPIRED', 400, '?after=old', true],
] as const)('tells of %s', async (code, status, search, known) => {
  const answer = await read(search, known ? { authorization } : {});
  expect([answer.status, JSON.parse(answer.text)]).toMatchObject([status, { error: { code } }]);
});

it('says to come again while the service is down, and nothing of where it is', async () => {
  await test.subgraphs.improvement.stop();
  const answer = await read('', { authorization });
  await test.subgraphs.improvement.start();
  expect(answer.status).toBe(503);
  expect(answer.text).toContain('with the same cursor');
  expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONN/);
});
