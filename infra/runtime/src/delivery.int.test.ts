import { testServers, until, type TestServers } from '@middletier/local/testing';
import { allOf500, aPair, expectOnce, tell500, type Pair } from '../test/a-pair';
import { openService, silent, tally } from '../test/small-services';
import { Consumer } from './consumer';

let servers: TestServers;

beforeAll(async () => {
  servers = await testServers();
});

afterAll(() => servers[Symbol.asyncDispose]());

const sent = ({ rows }: Pair, some = true) => rows.countDocuments({ sent: some });

describe('500 events reach a reader that would count twice, each once and in order', () => {
  test('in calm, and another reader that starts when everything has been sent', async () => {
    await using pair = await aPair(servers, 'calm');
    await tell500(pair);
    await expectOnce(pair, allOf500);
    const { state } = await (await pair.jsm()).streams.info(pair.stream);
    expect(state.messages).toBe(500);
    await using late = await openService(servers, 'calm-late');
    const consumption = tally(pair.fact);
    const consumer = new Consumer(late.store, late.nats, { consumption, log: silent });
    consumer.start();
    await expectOnce({ ...pair, listener: late }, allOf500);
    await consumer.stop();
  });

  test('while NATS is killed with -9; what it had kept is not sent again', async () => {
    await using pair = await aPair(servers, 'broker-crash');
    const telling = tell500(pair);
    await until('a hundred to be sent', async () => (await sent(pair)) > 100);
    await servers.crash('nats', () => until('some to wait', async () => (await sent(pair, false)) > 50));
    await telling;
    await expectOnce(pair, allOf500);
    expect(await pair.rows.countDocuments({ resend: { $exists: true } })).toBe(0);
  });

  test('while the database of both is killed with -9', async () => {
    await using pair = await aPair(servers, 'database-crash');
    const telling = tell500(pair);
    await until('a hundred to be sent', async () => (await sent(pair)) > 100);
    await servers.crash('mongod');
    await telling;
    await expectOnce(pair, allOf500);
  });
});
