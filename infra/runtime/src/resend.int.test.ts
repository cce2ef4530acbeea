import { testServers, until, type TestServers } from '@middletier/local/testing';
import { aPair, expectOnce, upTo, type Pair } from '../test/a-pair';
import { silent } from '../test/small-services';
import { beginning, replay } from './live/replay';
import type { LiveMessage } from './live/live-message';

let servers: TestServers;

beforeAll(async () => {
  servers = await testServers();
});

afterAll(() => servers[Symbol.asyncDispose]());

async function follow({ teller: { nats }, fact }: Pair, cursor?: LiveMessage): Promise<LiveMessage[]> {
  const start = (await beginning(nats, [fact]))!;
  const after = cursor ? { ...start, seq: cursor.seq } : start;
  const heard: LiveMessage[] = [];
  for await (const message of replay(nats, { facts: [fact], after, log: silent })) heard.push(message);
  return heard;
}

const versions = (heard: readonly LiveMessage[]) => heard.map(({ event }) => event.sequence);

test('a reader set back to an earlier day gets copies; who follows the stream is not told twice, even from a cursor before them', async () => {
  await using pair = await aPair(servers, 'restored');
  for (const id of upTo(3)) await pair.tell('1', String(id));
  await expectOnce(pair, { 'school/1': upTo(3) });
  const [, second] = await follow(pair);
  // As a backup would: its broker's reader is further than what it holds.
  await pair.listener.tallies.deleteMany({});
  await pair.listener.db.collection('positions').deleteMany({});
  await pair.tell('1', '4');
  await expectOnce(pair, { 'school/1': upTo(4) });
  const { state } = await (await pair.jsm()).streams.info(pair.stream);
  expect(state.messages).toBe(4 + 3);
  expect(await pair.rows.countDocuments({ resend: { $exists: true } })).toBe(0);
  expect(versions(await follow(pair))).toEqual(upTo(4));
  await pair.tell('1', '5');
  await until('the last to be told', async () => (await pair.rows.countDocuments({ sent: false })) === 0);
  expect(versions(await follow(pair, second))).toEqual([3, 4, 5]);
});
