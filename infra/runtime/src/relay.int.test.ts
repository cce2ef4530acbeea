import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { testServers, until, type TestServers } from '@middletier/local/testing';
import { aPair, expectOnce, upTo } from '../test/a-pair';
import { listeningLog, openService, silent, tally } from '../test/small-services';
import { compare } from './audit';
import { Consumer } from './consumer';
import { subjectOf } from './event';
import { ensureStream } from './nats';
import { Relay } from './relay';
import type { OutboxRow } from './unit-of-work';

let servers: TestServers;

beforeAll(async () => {
  servers = await testServers();
});

afterAll(() => servers[Symbol.asyncDispose]());

const hundred = Object.fromEntries(upTo(4).map((school) => [`school/${school}`, upTo(25)]));
const tellHundred = async ({ tell }: { tell: (urn: string, id: string) => Promise<unknown> }) => {
  for (const id of upTo(25)) await Promise.all(upTo(4).map((urn) => tell(String(urn), String(id))));
};

/** A reader that comes late, from another service, and must find everything in the stream. */
async function expectWholeStream(pair: Awaited<ReturnType<typeof aPair>>, wanted: Record<string, number[]>) {
  await using late = await openService(servers, `${pair.teller.name}-late`);
  const consumption = tally(pair.fact);
  const consumer = new Consumer(late.store, late.nats, { consumption, log: silent });
  consumer.start();
  await expectOnce({ ...pair, listener: late }, wanted);
  await consumer.stop();
}

const resent = { resend: { $exists: true } };
const streamOf = (pair: { stream: string }) =>
  join(servers.dataDir, 'nats', 'jetstream', 'jetstream', 'PLATFORM', 'streams', pair.stream);

describe('what the stream loses is sent again, and applied once', () => {
  test('everything', async () => {
    await using pair = await aPair(servers, 'wiped');
    await tellHundred(pair);
    await expectOnce(pair, hundred);
    await servers.crash('nats', async () => rmSync(streamOf(pair), { recursive: true }));
    await until(
      'all to be sent again',
      async () => (await pair.rows.countDocuments({ sent: true, ...resent })) === 100,
    );
    await expectOnce(pair, hundred);
    await expectWholeStream(pair, hundred);
  });

  test('its tail, when the reader had come further than the stream now goes', async () => {
    await using pair = await aPair(servers, 'truncated');
    await tellHundred(pair);
    await expectOnce(pair, hundred);
    const [messages, kept] = [join(streamOf(pair), 'msgs'), join(servers.dataDir, 'kept')];
    await servers.crash('nats', async () => cpSync(messages, kept, { recursive: true }));
    for (const id of upTo(5)) await pair.tell('5', String(id));
    await expectOnce(pair, { ...hundred, 'school/5': upTo(5) });
    // Copies, such as resending makes: what is sent again will not need their places.
    const [{ event }] = (await pair.rows.find().toArray()) as [OutboxRow];
    const copy = () => pair.teller.nats.jetstream().publish(subjectOf(event), JSON.stringify(event));
    await Promise.all(upTo(10).map(copy));
    await expectOnce(pair, { ...hundred, 'school/5': upTo(5) });
    await servers.nats.stop(); // in good order, so that it knows for certain how far the reader is
    await servers.crash('nats', async () => {
      rmSync(messages, { recursive: true });
      cpSync(kept, messages, { recursive: true });
      // These get places that the reader has passed; no later event of theirs would show a gap.
      for (const urn of upTo(10)) await pair.tell(`6${urn}`, '1');
    });
    const after = Object.fromEntries(upTo(10).map((urn) => [`school/6${urn}`, [1]]));
    const wanted = { ...hundred, 'school/5': upTo(5), ...after };
    await expectOnce(pair, wanted);
    expect(await pair.rows.distinct('event.subject', resent)).toEqual(['school/5']);
    await expectWholeStream(pair, wanted);
  });

  test.each([
    ['the first message', 1],
    ['one in the middle', 3],
  ])('%s', async (_, seq) => {
    await using pair = await aPair(servers, `hole-${seq}`, { started: false });
    const jsm = await pair.jsm();
    // As ours, but messages can be deleted.
    await jsm.streams.add({ name: pair.stream, subjects: [`${pair.fact.source}.>`], max_bytes: 20_000_000 });
    pair.relay.start();
    for (const id of upTo(5)) await pair.tell('1', String(id));
    await until('all to be sent', async () => (await pair.rows.countDocuments({ sent: true })) === 5);
    await jsm.streams.deleteMessage(pair.stream, seq);
    await servers.crash('nats');
    await until(
      'it to be sent again',
      async () => (await pair.rows.countDocuments({ sent: true, ...resent })) === 1,
    );
    pair.consumer.start();
    await expectOnce(pair, { 'school/1': upTo(5) });
  });

  test('without a reconnect, as when an outdated replica takes over', async () => {
    await using pair = await aPair(servers, 'replaced');
    await tellHundred(pair);
    await expectOnce(pair, hundred);
    const jsm = await pair.jsm();
    await jsm.streams.delete(pair.stream);
    await ensureStream(jsm, pair.fact.source, { maxBytes: 20_000_000 });
    await pair.tell('5', '1');
    await expectOnce(pair, { ...hundred, 'school/5': [1] });
    await expectWholeStream(pair, { ...hundred, 'school/5': [1] });
  });

  test('looking for it reads no more of the outbox than what is lost', async () => {
    await using pair = await aPair(servers, 'looked-at');
    await tellHundred(pair);
    await expectOnce(pair, hundred);
    const { lost } = await compare(pair.rows, await pair.jsm(), { stream: pair.stream, trusted: 97 });
    const { executionStats, queryPlanner } = await pair.rows.find({ $and: [lost, { sent: true }] }).explain();
    expect(executionStats).toMatchObject({ nReturned: 3, totalDocsExamined: 3 });
    expect(JSON.stringify(queryPlanner.winningPlan)).toContain('"indexName":"seq_1"');
  });
});

describe('a full stream', () => {
  test('lets events wait in the outbox, and takes them once it may grow', async () => {
    await using pair = await aPair(servers, 'full', { maxBytes: 10_000 });
    await tellHundred(pair);
    const { log, lines } = listeningLog();
    const another = new Relay(pair.teller.store, pair.teller.nats, { log, maxBytes: 10_000 });
    another.start();
    const told = () => lines.some(({ msg }) => String(msg).includes('raise STREAM_MAX_BYTES'));
    await until('it to be told', async () => told());
    await another.stop();
    await pair.relay.stop();
    const { state } = await (await pair.jsm()).streams.info(pair.stream);
    expect(state.messages).toBeGreaterThan(5);
    expect(state.messages + (await pair.rows.countDocuments({ sent: false }))).toBe(100);

    const roomy = new Relay(pair.teller.store, pair.teller.nats, { log: silent, maxBytes: 20_000_000 });
    roomy.start();
    await expectOnce(pair, hundred);
    await roomy.stop();
  });
});

describe('the stream of a service', () => {
  test('keeps everything: nobody may delete from it, and it refuses rather than forgets', async () => {
    await using pair = await aPair(servers, 'kept');
    await pair.tell('1', '1');
    await expectOnce(pair, { 'school/1': [1] });
    const jsm = await pair.jsm();
    await expect(jsm.streams.deleteMessage(pair.stream, 1)).rejects.toThrow('delete not permitted');
    await expect(jsm.streams.purge(pair.stream)).rejects.toThrow('purge not permitted');
    const { config } = await jsm.streams.info(pair.stream);
    expect(config).toMatchObject({
      retention: 'limits',
      discard: 'new',
      storage: 'file',
      max_age: 0,
      max_msgs: -1,
    });
  });
});
