import { once } from 'node:events';
import { connect } from 'node:net';
import { anActor, testServers, testService, until, type TestServers } from '@middletier/local/testing';
import { smallService } from '../test/small-service/definition';
import { streamName } from './nats';

let servers: TestServers;

beforeAll(async () => {
  servers = await testServers();
});

afterAll(() => servers[Symbol.asyncDispose]());

const start = (name: string) => testService(smallService(name), servers);
type Started = Awaited<ReturnType<typeof start>>;

const COUNT = 'mutation ($input: CountInput!) { count(input: $input) { urn pupils } }';
const count = ({ ask }: Started, urn: string, idempotencyKey: string) =>
  ask(anActor(), COUNT, { input: { urn, idempotencyKey } });

/** How many pupils the service has heard itself count. */
const heardBy =
  ({ ground: { db } }: Started) =>
  async () => {
    const [sum] = await db
      .collection('tallies')
      .aggregate<{ pupils: number }>([{ $group: { _id: null, pupils: { $sum: '$pupils' } } }])
      .toArray();
    return sum?.pupils ?? 0;
  };

describe('a service', () => {
  test('acts for whom the gateway names, and answers nobody else', async () => {
    await using service = await start('named');
    expect(await service.ask(anActor({ id: 'officer' }), '{ me }')).toEqual({ data: { me: 'officer' } });
    const [refused] = (await service.ask(null, '{ me }')).errors!;
    expect(refused).toMatchObject({ path: ['me'], extensions: { code: 'UNAUTHENTICATED' } });

    const body = JSON.stringify({ query: '{ me }' });
    const headers = { 'content-type': 'application/json' };
    const direct = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body });
    expect([direct.status, await direct.json()]).toMatchObject([401, { error: { code: 'UNSIGNED' } }]);
  });

  test('signs for the path of a route that streams, and for no other', async () => {
    await using service = await start('streaming');
    const sent = await service.send(anActor(), '/upload', { body: 'row,row' });
    expect(await sent.json()).toEqual(anActor());
    expect((await fetch(`${service.url}/upload`, { method: 'POST', body: 'row,row' })).status).toBe(401);
  });

  test('hides what fails inside, and neither introspects nor shows stacks', async () => {
    await using service = await start('hidden');
    const failed = await service.ask(anActor(), '{ fails }');
    expect(failed).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(JSON.stringify(failed)).not.toMatch(/secret|stacktrace/);
    const introspected = await service.ask(anActor(), '{ __schema { types { name } } }');
    expect(introspected.errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('carries out a command once, and hears of it once', async () => {
    await using service = await start('commanded');
    const first = await count(service, '100001', 'the-same-key');
    expect(first).toEqual({ data: { count: { urn: '100001', pupils: 1 } } });
    expect(await count(service, '100001', 'the-same-key')).toEqual(first);
    expect(await count(service, '100002', 'the-same-key')).toMatchObject({
      errors: [{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED', inputPath: ['input', 'idempotencyKey'] } }],
    });
    expect(await count(service, '100001', 'short')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_IDEMPOTENCY_KEY' } }],
    });
    await count(service, '100001', 'another-key');
    await until('both to be heard', async () => (await heardBy(service)()) === 2);
    expect(await service.ground.db.collection('outbox').countDocuments()).toBe(2);
  });

  test('names its stream for itself, and tells which request led to an event', async () => {
    await using service = await start('traced');
    await count(service, '100001', 'the-same-key');
    const [row] = await service.ground.db.collection('outbox').find().toArray();
    expect(row).toMatchObject({ event: { causationid: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
    const jsm = await service.ground.nats.jetstreamManager();
    await until('it to be sent', async () => {
      const info = await jsm.streams.info(streamName('traced')).catch(() => undefined);
      return info?.state.messages === 1;
    });
  });
});

describe('health', () => {
  const readiness = async ({ url }: Started) => {
    const response = await fetch(`${url}/health/ready`);
    return [response.status, await response.json()];
  };

  test('is 503 while NATS is down, and recovers; commands are taken all the while', async () => {
    await using service = await start('health');
    expect(await readiness(service)).toEqual([
      200,
      { status: 'ready', checks: { mongodb: 'up', nats: 'up' } },
    ]);
    await servers.crash('nats', async () => {
      expect(await readiness(service)).toEqual([
        503,
        { status: 'not ready', checks: { mongodb: 'up', nats: 'down' } },
      ]);
      expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
      expect(await count(service, '100001', 'while it is down')).toMatchObject({
        data: { count: { pupils: 1 } },
      });
    });
    await until('it to recover', async () => (await readiness(service))[0] === 200);
    await until('the command to be heard of', async () => (await heardBy(service)()) === 1);
  });
});

describe('stopping', () => {
  test('under load ends what runs and loses nothing of what was answered', async () => {
    const first = await start('loaded');
    let answered = 0;
    const callers = Array.from({ length: 8 }, async (_, caller) => {
      for (let n = 0; ; n++) {
        const answer = await count(first, `10000${caller}`, `caller-${caller}-${n}`).catch(() => undefined);
        if (!answer) return;
        expect(answer.errors).toBeUndefined();
        answered += 1;
      }
    });
    // Each caller is under way by then; how fast they come on is for a busy machine to say.
    await until('an answer to each and more', async () => answered > 24);
    const unused = connect(Number(new URL(first.url).port), '127.0.0.1');
    await once(unused, 'connect');
    await first.stop();
    await Promise.all(callers);

    await using second = await start('loaded');
    const { db } = second.ground;
    const taken = await db.collection('commands').countDocuments();
    expect(taken).toBeGreaterThanOrEqual(answered);
    await until('all to be heard', async () => (await heardBy(second)()) >= taken);
    expect(await heardBy(second)()).toBe(taken);
    expect(await db.collection('outbox').countDocuments()).toBe(taken);
  }, 40_000);

  test('ends though NATS is gone', async () => {
    const service = await start('abandoned');
    await servers.crash('nats', async () => {
      await count(service, '100001', 'the last words');
      await service.stop();
    });
    await using next = await start('abandoned');
    await until('the last words to be heard', async () => (await heardBy(next)()) === 1);
  }, 30_000);
});
