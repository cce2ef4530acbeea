import { testGateway, type TestGateway } from '../test/test-gateway';

let test: TestGateway;
beforeAll(async () => {
  test = await testGateway();
});
afterAll(() => test[Symbol.asyncDispose]());

it('shows anybody how a return is written, and says what there is where there is nothing', async () => {
  const template = await fetch(`${test.url}/returns/attendance/template.csv`);
  expect([template.status, template.headers.get('content-type')]).toEqual([200, 'text/csv']);
  expect(await template.text()).toBe('urn,weekCommencing\r\n');
  expect((await fetch(`${test.url}/returns/nothing/template.csv`)).status).toBe(404);
  const elsewhere = await fetch(`${test.url}/returns/attendance/..%2fgraphql`);
  expect(elsewhere.status).toBe(404);
  expect(await elsewhere.json()).toMatchObject({
    error: { message: expect.stringContaining('template.csv') },
  });
});
