import { testGateway, type TestGateway } from '../test/test-gateway';

let test: TestGateway;
beforeAll(async () => void (test = await testGateway()));
afterAll(() => test[Symbol.asyncDispose]());

const read = async (path: string) => {
  const response = await fetch(`${test.url}/calendars/${path}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

it('lets a calendar in by the secret of its link alone', async () => {
  expect(await read('secret.ics')).toEqual({ status: 200, type: 'text/calendar', text: 'asked by nobody' });
  expect((await read('other.ics')).status).toBe(404);
});

it('says to come again while the service is down, and nothing of where it is', async () => {
  await test.subgraphs.cpd.stop();
  const { status, text } = await read('secret.ics');
  await test.subgraphs.cpd.start();
  expect(status).toBe(503);
  expect(text).not.toMatch(/127\.0\.0\.1|ECONN|secret/);
});
