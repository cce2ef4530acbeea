import { testServers, until, type TestServers } from '@middletier/local/testing';
import { aPair, expectOnce, upTo, type Pair } from '../test/a-pair';
import { counted, listeningLog, tally } from '../test/small-services';
import { deskSubject, serveDeadLetters, type DeskAnswer } from './dead-letter-desk';
import { deadLetterRecorded } from './dead-letters';
import type { Envelope } from './event';
import { Relay } from './relay';
import type { OutboxRow } from './unit-of-work';

let servers: TestServers;

beforeAll(async () => {
  servers = await testServers();
});

afterAll(() => servers[Symbol.asyncDispose]());

const BACKOFF_MS = [20, 20];

/** A pair whose reader fails at one event, until it is mended. */
async function aPoisonedPair(topic: string, poison: string, backoffMs = BACKOFF_MS) {
  const reader = { broken: true, handled: 0 };
  const before = (facts: readonly Envelope[]) => {
    if (!facts.some(({ subject, sequence }) => `${subject}@${sequence}` === poison)) return;
    reader.handled += 1;
    if (reader.broken) throw new Error('no such framework\nand more');
  };
  const { log, lines } = listeningLog();
  const consumption = tally(counted(topic), before);
  const pair = await aPair(servers, topic, { reader: { consumption, log, backoffMs } });
  return { ...pair, reader, lines, letters: pair.consumer.deadLetters };
}

/** Asks the desk of the listening service, as the dead-letters command does. */
async function atTheDesk({ teller, listener, consumer: { deadLetters } }: Pair, request: unknown) {
  const desk = serveDeadLetters(listener.nats, { service: listener.name, desks: [deadLetters] });
  await listener.nats.flush();
  const answer = await teller.nats.request(deskSubject(listener.name), JSON.stringify(request));
  desk.unsubscribe();
  return answer.json<DeskAnswer>();
}

const allBut = (poison: number) => ({
  'school/1': upTo(4).filter((n) => n !== poison),
  'school/2': upTo(4),
  'school/3': upTo(4),
});

async function tellAll({ tell }: Pair) {
  for (const id of upTo(4)) await Promise.all(['1', '2', '3'].map((urn) => tell(urn, String(id))));
}

test('an event that fails is put aside after its tries, and everything else is applied', async () => {
  await using pair = await aPoisonedPair('poison', 'school/1@2');
  await tellAll(pair);
  await expectOnce(pair, allBut(2));

  const [letter, ...others] = await pair.letters.list(10);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({
    _id: 'tally|poison/school/1@2',
    reader: 'tally',
    subject: 'poison.school.counted.1',
    error: 'Error: no such framework',
    tries: BACKOFF_MS.length + 1,
  });
  const failures = pair.lines.filter(({ msg }) => msg === 'an event could not be applied');
  expect(failures.map(({ delay }) => delay)).toEqual([...BACKOFF_MS, undefined]);
});

test('what follows it waits for its tries without asking for copies of it', async () => {
  await using pair = await aPoisonedPair('patience', 'school/1@2', [8_000]); // longer than it takes to ask for more
  await tellAll(pair);
  await expectOnce(pair, allBut(2));
  expect(await pair.rows.countDocuments({ resend: { $exists: true } })).toBe(0);
});

test('it is told to whoever looks after the service, as an event of its own', async () => {
  await using pair = await aPoisonedPair('told', 'school/1@1');
  await pair.tell('1', '1');
  await until('it to be put aside', async () => (await pair.letters.list(1)).length === 1);
  const [row] = await pair.listener.db.collection<OutboxRow>('outbox').find().toArray();
  expect(row!.event).toMatchObject({
    type: deadLetterRecorded(pair.listener.name).type,
    data: { reader: 'tally', subject: 'told.school.counted.1', error: 'Error: no such framework', tries: 3 },
  });
  const { log } = listeningLog();
  const relay = new Relay(pair.listener.store, pair.listener.nats, { log, maxBytes: 1_000_000 });
  const heard = pair.teller.nats.subscribe(`${pair.listener.name}.dead-letter.recorded.>`, { max: 1 });
  await pair.teller.nats.flush();
  relay.start();
  for await (const message of heard) expect(message.json()).toEqual(row!.event);
  await relay.stop();
});

test('tried again after mending it is applied; before, it stays', async () => {
  await using pair = await aPoisonedPair('mended', 'school/1@2');
  await tellAll(pair);
  await expectOnce(pair, allBut(2));
  const id = 'tally|mended/school/1@2';

  expect(await atTheDesk(pair, { action: 'retry', id })).toEqual({
    error: { code: 'FAILED', message: 'no such framework\nand more' },
  });
  expect(await pair.letters.list(10)).toHaveLength(1);

  pair.reader.broken = false;
  expect(await atTheDesk(pair, { action: 'retry', id })).toEqual({ result: id });
  await expectOnce(pair, { ...allBut(2), 'school/1': [1, 3, 4, 2] });
  expect(await pair.letters.list(10)).toEqual([]);
  expect(await atTheDesk(pair, { action: 'retry', id })).toEqual({
    error: {
      code: 'DEAD_LETTER_UNKNOWN',
      message: `No reader here has a dead letter ${id}. List them to see the ids.`,
    },
  });
});

test('dropped it is gone, and not applied', async () => {
  await using pair = await aPoisonedPair('dropped', 'school/1@1');
  await tellAll(pair);
  await expectOnce(pair, allBut(1));
  pair.reader.broken = false;
  const id = 'tally|dropped/school/1@1';
  const { result } = await atTheDesk(pair, { action: 'list' });
  expect(result).toMatchObject([{ _id: id, error: 'Error: no such framework' }]);
  expect(JSON.stringify(result)).not.toContain('specversion');
  expect(await atTheDesk(pair, { action: 'drop', id })).toEqual({ result: id });
  expect(await atTheDesk(pair, { action: 'list' })).toEqual({ result: [] });
  await expectOnce(pair, allBut(1));
});

test.each([
  ['the desk does not know the action', { action: 'burn' }, /^The desk does not understand this: action /],
  ['no id is given', { action: 'drop' }, /^No reader here has a dead letter \(no id given\)/],
  ['another reader has it', { action: 'drop', id: 'other|1' }, /^No reader here has a dead letter other\|1/],
])('refused at the desk: %s', async (_, request, reason) => {
  await using pair = await aPair(servers, 'refusing', { started: false });
  expect((await atTheDesk(pair, request)).error!.message).toMatch(reason);
});

test.each([
  ['is not JSON', () => 'not JSON at all', /^SyntaxError: Unexpected token/],
  [
    'is no envelope',
    () => '{"hello":"world"}',
    /^Error: This is no event envelope: specversion Invalid input/,
  ],
  [
    'does not keep its contract',
    ({ event }: OutboxRow) => JSON.stringify({ ...event, id: 'x', sequence: 2, data: { pupils: 'many' } }),
    /^Error: This does not keep the contract \S+\.school\.counted\.v1: pupils Invalid input/,
  ],
])('a message that %s is put aside, and what comes after it is applied', async (what, forge, reason) => {
  const topic = what.replaceAll(' ', '-');
  await using pair = await aPair(servers, topic, { reader: { backoffMs: [] } });
  await pair.tell('1', '1');
  await expectOnce(pair, { 'school/1': [1] });
  const [row] = await pair.rows.find().toArray();
  await pair.teller.nats.jetstream().publish(`${topic}.school.counted.9`, forge(row!));
  await pair.tell('2', '1');
  await expectOnce(pair, { 'school/1': [1], 'school/2': [1] });
  expect((await pair.consumer.deadLetters.list(10)).map(({ error }) => error)).toEqual([
    expect.stringMatching(reason),
  ]);
});
