import { readMetrics } from '@middletier/local/read-metrics';
import { anActor, testServers, testService, until, type TestServers } from '@middletier/local/testing';
import { smallService } from '../../test/small-service/definition';

let servers: TestServers;

beforeAll(async () => {
  servers = await testServers();
});

afterAll(() => servers[Symbol.asyncDispose]());

const COUNT = 'mutation Count($input: CountInput!) { count(input: $input) { urn } }';

test('tells what was asked, what waits in the outbox while NATS is down, and that it was heard afterwards', async () => {
  await using service = await testService(smallService('measured'), servers);
  const count = (idempotencyKey: string) =>
    service.ask(anActor(), COUNT, { input: { urn: '100001', idempotencyKey } });
  const metric = async (row: string) => (await readMetrics(service.url)).get(row);
  const lag = 'middletier_consumer_lag_events{consumer="tally"}';

  await count('the first key');
  await until('the lag to be none', async () => (await metric(lag)) === 0);
  expect(await metric('middletier_mongo_connections{state="idle"}')).toBeGreaterThan(0);
  await servers.crash('nats', async () => {
    await count('the second key');
    await count('the third key');
    const told = await readMetrics(service.url);
    expect(told.get('middletier_outbox_unsent_events')).toBe(2);
    expect(told.get('middletier_outbox_oldest_unsent_seconds')).toBeGreaterThan(0);
    expect(told.has(lag)).toBe(false);
  });
  await until('all to be sent', async () => (await metric('middletier_outbox_unsent_events')) === 0);
  await until('all to be heard', async () => (await metric(lag)) === 0);
  expect(await metric('middletier_outbox_oldest_unsent_seconds')).toBe(0);

  const ok = 'operation="Count",type="mutation",outcome="ok"';
  expect(await metric(`middletier_graphql_request_duration_seconds_count{${ok}}`)).toBe(3);
});

test('counts dead letters by who could not apply them', async () => {
  await using service = await testService(smallService('unlucky'), servers);
  const { db } = service.ground;
  await db.collection('deadLetters').insertOne({ reader: 'tally', at: new Date() });
  const told = await readMetrics(service.url);
  expect(told.get('middletier_dead_letters{consumer="tally"}')).toBe(1);
});
