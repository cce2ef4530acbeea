import { AckPolicy } from 'nats';
import { testServers, until, type TestServers } from '@middletier/local/testing';
import { allOf500, aPair, expectOnce, tell500, upTo, type Pair } from '../test/a-pair';
import { openService, silent, tally } from '../test/small-services';
import { Consumer } from './consumer';
import { subjectOf, type Envelope } from './event';
import { ensureStream } from './nats';
import { resendSubject } from './resend';

let servers: TestServers;

beforeAll(async () => {
  servers = await testServers();
});

afterAll(() => servers[Symbol.asyncDispose]());

/** Nobody crashes here: nothing is to be waited for that a crashed instance held. */
const IMPATIENT = { started: false, reader: { ackWaitMs: 1_500 } };

const envelope = ({ fact }: Pair, urn: string, sequence: number): Envelope => ({
  ...{ specversion: '1.0', id: `${fact.source}/school/${urn}@${sequence}`, source: fact.source },
  ...{ type: fact.type, subject: `school/${urn}`, time: new Date(0).toISOString(), sequence },
  data: { pupils: 1 },
});

/** Puts a message on the stream past the relay. */
const putOn = (pair: Pair, event: Envelope) =>
  pair.teller.nats.jetstream().publish(subjectOf(event), JSON.stringify(event));

const ownStream = async (pair: Pair) =>
  ensureStream(await pair.jsm(), pair.fact.source, { maxBytes: 20_000_000 });

/** Hears what readers ask for. */
function askedFor({ teller, fact }: Pair): unknown[] {
  const asked: unknown[] = [];
  const callback = (_: unknown, message: { json(): unknown }) => void asked.push(message.json());
  teller.nats.subscribe(resendSubject(fact.source), { callback });
  return asked;
}

describe('a message', () => {
  test('that comes twice is applied once, under whatever message id', async () => {
    await using pair = await aPair(servers, 'doubled');
    for (const id of upTo(3)) await pair.tell('1', String(id));
    await expectOnce(pair, { 'school/1': upTo(3) });
    const events = (await pair.rows.find().toArray()).map(({ event }) => event);
    await Promise.all([...events, ...events].map((event) => putOn(pair, event)));
    await pair.tell('1', '4');
    await expectOnce(pair, { 'school/1': upTo(4) });
    const { state } = await (await pair.jsm()).streams.info(pair.stream);
    expect(state.messages).toBe(3 + 6 + 1);
  });

  test('that comes too early waits; what is missing is asked for, and nothing else', async () => {
    await using pair = await aPair(servers, 'early', IMPATIENT);
    for (const id of upTo(3)) await pair.tell('1', String(id));
    // As if the first had been sent, and lost in a way that no comparison shows.
    await pair.rows.updateMany({}, { $set: { sent: true } });
    await ownStream(pair);
    await putOn(pair, envelope(pair, '1', 3));
    await putOn(pair, envelope(pair, '1', 2));
    const asked = askedFor(pair);
    pair.relay.start();
    pair.consumer.start();
    await expectOnce(pair, { 'school/1': upTo(3) });
    expect(asked).toContainEqual({ subject: 'school/1', from: 1, to: 1 });
    expect(await pair.rows.distinct('event.sequence', { resend: { $exists: true } })).toEqual([1]);
  });

  test('that waits for what never comes adds nothing to the stream', async () => {
    await using pair = await aPair(servers, 'hopeless', IMPATIENT);
    for (const id of upTo(5)) await pair.tell('1', String(id));
    await pair.rows.updateMany({}, { $set: { sent: true } });
    await pair.rows.deleteOne({ 'event.sequence': 1 });
    await ownStream(pair);
    for (const sequence of [2, 3, 4, 5]) await putOn(pair, envelope(pair, '1', sequence));
    const asked = askedFor(pair);
    pair.relay.start();
    pair.consumer.start();
    await until('it to have asked', async () => asked.length > 0);
    await pair.tell('2', '1');
    await until(
      'the other school to be heard',
      async () => (await pair.listener.tallies.countDocuments()) === 1,
    );
    expect(new Set(asked.map((request) => JSON.stringify(request)))).toEqual(
      new Set([JSON.stringify({ subject: 'school/1', from: 1, to: 1 })]),
    );
    const { state } = await (await pair.jsm()).streams.info(pair.stream);
    expect(state.messages).toBe(4 + 1);
  });

  test('is not kept away by thousands that wait for it', async () => {
    await using pair = await aPair(servers, 'crowded', { started: false });
    await ownStream(pair);
    const others = upTo(2_500).slice(1);
    await Promise.all(others.map((sequence) => putOn(pair, envelope(pair, '1', sequence))));
    await putOn(pair, envelope(pair, '1', 1));
    pair.consumer.start();
    await expectOnce(pair, { 'school/1': upTo(2_500) });
  });
});

describe('a reader', () => {
  test('takes over a position that an earlier version kept with other settings', async () => {
    await using pair = await aPair(servers, 'older', { started: false });
    await ownStream(pair);
    const durable = { durable_name: `${pair.listener.name}_tally`, filter_subject: 'older.school.>' };
    const settings = { ack_policy: AckPolicy.Explicit, max_ack_pending: 7 };
    await (await pair.jsm()).consumers.add(pair.stream, { ...durable, ...settings });
    pair.relay.start();
    pair.consumer.start();
    await pair.tell('1', '1');
    await expectOnce(pair, { 'school/1': [1] });
  });

  test('that is deleted is made again, and applies nothing twice', async () => {
    await using pair = await aPair(servers, 'deleted');
    await pair.tell('1', '1');
    await expectOnce(pair, { 'school/1': [1] });
    await (await pair.jsm()).consumers.delete(pair.stream, `${pair.listener.name}_tally`);
    await pair.tell('1', '2');
    await expectOnce(pair, { 'school/1': [1, 2] });
  });

  test('keeps what was poison to nobody: outages are not counted against a message', async () => {
    await using pair = await aPair(servers, 'outage');
    await pair.tell('1', '1');
    await expectOnce(pair, { 'school/1': [1] });
    await servers.crash('mongod', () => putOn(pair, envelope(pair, '1', 2)));
    await expectOnce(pair, { 'school/1': [1, 2] });
    expect(await pair.listener.db.collection('failures').countDocuments()).toBe(0);
  });
});

describe('stopping', () => {
  test('in the midst of 500 events loses nothing: the next instance goes on', async () => {
    await using pair = await aPair(servers, 'rolling');
    await using second = await openService(servers, pair.listener.name);
    const next = new Consumer(second.store, second.nats, { consumption: tally(pair.fact), log: silent });
    const telling = tell500(pair);
    await until('some to be heard', async () => (await pair.listener.tallies.countDocuments()) === 20);
    next.start();
    await pair.consumer.stop();
    await telling;
    await expectOnce(pair, allOf500);
    await next.stop();
  });

  test('ends though NATS is gone, and what was not sent is sent afterwards', async () => {
    const pair = await aPair(servers, 'stopped');
    await pair.tell('1', '1');
    await expectOnce(pair, { 'school/1': [1] });
    await servers.crash('nats', async () => {
      await pair.tell('1', '2');
      await pair.stop();
    });
    await using again = await aPair(servers, 'stopped');
    await expectOnce(again, { 'school/1': [1, 2] });
  }, 30_000);
});
