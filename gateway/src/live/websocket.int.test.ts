import { once } from 'node:events';
import { Publisher } from '../../test/publisher';
import { RawSocket } from '../../test/raw-socket';
import { subscribed, testGateway, type TestGateway } from '../../test/test-gateway';
import { officer } from '../../test/token-issuer';

const IDS = 'subscription { categorisationChanged { eventId } }';
const subscribe = (id: string, query = IDS) => ({ id, type: 'subscribe', payload: { query } });

let test: TestGateway;
let publisher: Publisher;
let authorization: string;
beforeAll(async () => {
  test = await testGateway({ KEEP_ALIVE_SECONDS: '0.2', MAX_SUBSCRIPTIONS: '3' });
  publisher = await Publisher.connect(test.natsUrl);
  await publisher.makeStream();
  authorization = `Bearer ${await test.issuer.token(officer('local-authority:990'))}`;
});
afterAll(async () => {
  await publisher[Symbol.asyncDispose]();
  await test[Symbol.asyncDispose]();
});
afterEach(() => subscribed(test, 0));

describe('the protocol graphql-transport-ws: a connection is closed with', () => {
  const init = { type: 'connection_init' };
  it.each<[string, number, readonly (object | string)[]]>([
    ['what is not JSON', 4400, ['{']],
    ['a message of no known type', 4400, [{ type: 'start' }]],
    ['a subscription without an id', 4400, [init, { type: 'subscribe', payload: { query: IDS } }]],
    ['a subscription without a document', 4400, [init, { id: '1', type: 'subscribe', payload: {} }]],
    ['a subscription before it is acknowledged', 4401, [subscribe('1')]],
    ['a second connection_init', 4429, [init, init]],
    ['silence for three seconds', 4408, []],
    ['more than 64 kB', 1009, ['x'.repeat(64_001)]],
  ])('%s: %i', async (_why, code, messages) => {
    using raw = await RawSocket.open(test.url);
    messages.forEach((message) => raw.send(message));
    expect((await raw.closed)[0]).toBe(code);
  });

  it('an id that is in use: 4409', async () => {
    using raw = await RawSocket.connected(test.url, authorization);
    raw.send(subscribe('1'));
    await subscribed(test, 1);
    raw.send(subscribe('1'));
    expect(await raw.closed).toEqual([4409, 'Subscriber for 1 already exists']);
  });

  it('another protocol than it speaks: 4406', async () => {
    using raw = await RawSocket.open(test.url, {}, []);
    expect((await raw.closed)[0]).toBe(4406);
  });
});

it('answers a ping with its payload, and takes a pong for nothing', async () => {
  using raw = await RawSocket.open(test.url);
  raw.send({ type: 'pong' });
  raw.send({ type: 'ping', payload: { sent: 1 } });
  expect(await raw.next()).toEqual({ type: 'pong', payload: { sent: 1 } });
});

it('acknowledges, tells by next, ends one subscription by complete, and frees its id', async () => {
  using raw = await RawSocket.open(test.url);
  raw.send({ type: 'connection_init', payload: { authorization } });
  expect(await raw.next()).toEqual({ type: 'connection_ack' });
  raw.send(subscribe('1'));
  raw.send(subscribe('2'));
  await subscribed(test, 2);
  const first = await publisher.change();
  const told = [await raw.next(), await raw.next()];
  expect(told.map(({ type }) => type)).toEqual(['next', 'next']);
  expect(told.map(({ id }) => id).sort()).toEqual(['1', '2']);
  expect(told[0]!.payload.data.categorisationChanged.eventId).toBe(first);
  raw.send({ id: '1', type: 'complete' });
  await subscribed(test, 1);
  const second = await publisher.change();
  expect(await raw.next()).toMatchObject({ id: '2', payload: { extensions: { eventId: second } } });
  raw.send(subscribe('1'));
  await subscribed(test, 2);
});

it('refuses one subscription by error, with nothing behind it, and the connection goes on', async () => {
  using raw = await RawSocket.connected(test.url, authorization);
  raw.send(subscribe('1', 'subscription { nothing }'));
  expect(await raw.next()).toMatchObject({
    ...{ id: '1', type: 'error' },
    payload: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  raw.send(subscribe('1'));
  await subscribed(test, 1);
  raw.send({ type: 'ping' });
  expect(await raw.next()).toEqual({ type: 'pong' });
});

it('lets one caller have so many subscriptions, over all connections', async () => {
  using one = await RawSocket.connected(test.url, authorization);
  using other = await RawSocket.connected(test.url, authorization);
  one.send(subscribe('1'));
  one.send(subscribe('2'));
  other.send(subscribe('1'));
  await subscribed(test, 3);
  other.send(subscribe('2'));
  expect(await other.next()).toMatchObject({
    ...{ id: '2', type: 'error' },
    payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }],
  });
  using theirs = await RawSocket.connected(
    test.url,
    `Bearer ${await test.issuer.token(officer('trust:99001'))}`,
  );
  theirs.send(subscribe('1'));
  await subscribed(test, 4);
});

it('pings in silence, and ends a connection whose end does not answer', async () => {
  using alive = await RawSocket.open(test.url);
  using dead = await RawSocket.open(test.url, { autoPong: false });
  for (const raw of [alive, dead]) raw.send({ type: 'connection_init' });
  await once(alive.socket, 'ping');
  expect((await dead.closed)[0]).toBe(1006);
  await once(alive.socket, 'ping');
  expect(alive.socket.readyState).toBe(alive.socket.OPEN);
});
