import { testServers, type TestServers } from '@middletier/local/testing';
import { counted, openService, type SmallService } from '../test/small-services';
import { withTrail } from './log';
import type { OutboxRow } from './unit-of-work';

let servers: TestServers;
let service: SmallService;

beforeAll(async () => {
  servers = await testServers();
  service = await openService(servers, 'register');
});

afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await servers[Symbol.asyncDispose]();
});

beforeEach(async () => {
  const collections = await service.db.collections();
  await Promise.all(collections.map((collection) => collection.deleteMany({})));
});

const fact = counted('register');
const outbox = () => service.db.collection<OutboxRow>('outbox').find().sort({ ts: 1 }).toArray();
const idsOf = async () => (await outbox()).map(({ _id }) => _id);
const twenty = <T>(work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 20 }, (_, i) => work(i)));

/** Counts one more pupil of a school, keeps the school, and tells of it. */
const addPupil = (urn: string, id: string, input: unknown = {}) =>
  service.store.command(id, input, async ({ session, emit }) => {
    const pupils = { $inc: { pupils: 1 } };
    await service.tallies.updateOne({ _id: urn }, pupils, { session, upsert: true });
    emit(fact, urn, { pupils: 1 });
    const school = await service.tallies.findOne({ _id: urn }, { session });
    return { pupils: school!.pupils };
  });

const countOf = (name: string) => service.db.collection(name).countDocuments();

describe('together or not at all', () => {
  test('the change, its event and the id of the command', async () => {
    await expect(addPupil('100001', 'first')).resolves.toEqual({ pupils: 1 });
    const [row] = await outbox();
    expect(row).toMatchObject({
      _id: 'register/school/100001@1',
      sent: false,
      event: {
        specversion: '1.0',
        id: 'register/school/100001@1',
        source: 'register',
        type: 'register.school.counted.v1',
        subject: 'school/100001',
        sequence: 1,
        data: { pupils: 1 },
      },
    });
    expect(await countOf('commands')).toBe(1);
    expect(await service.tallies.findOne()).toMatchObject({ _id: '100001', pupils: 1 });
  });

  test('nothing stays of work that fails after it has written', async () => {
    const failing = service.store.command('fails', {}, async ({ session, emit }) => {
      await service.tallies.insertOne({ _id: '100001', pupils: 1, seen: [] }, { session });
      emit(fact, '100001', { pupils: 1 });
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await Promise.all(['tallies', 'outbox', 'aggregates', 'commands'].map(countOf))).toEqual([
      0, 0, 0, 0,
    ]);
    await expect(addPupil('100001', 'fails')).resolves.toEqual({ pupils: 1 });
    expect(await idsOf()).toEqual(['register/school/100001@1']);
  });

  test('the relay is woken by what holds events, and after the commit', async () => {
    const seen: Promise<number>[] = [];
    service.store.onCommit = () => void seen.push(countOf('outbox'));
    await service.store.transact(async () => undefined);
    await addPupil('100001', 'wakes');
    service.store.onCommit = () => undefined;
    expect(await Promise.all(seen)).toEqual([1]);
  });
});

describe('a command that comes again', () => {
  test('returns the first result, and has no other effect', async () => {
    const first = await addPupil('100001', 'once', { a: 1 });
    await addPupil('100001', 'another');
    expect(await addPupil('100001', 'once', { a: 1 })).toEqual(first);
    expect(await idsOf()).toEqual(['register/school/100001@1', 'register/school/100001@2']);
  });

  test('twenty times at once has one effect, and twenty equal results', async () => {
    const results = await twenty(() => addPupil('100001', 'all at once'));
    expect(results).toEqual(Array(20).fill({ pupils: 1 }));
    expect(await service.tallies.findOne()).toMatchObject({ pupils: 1 });
    expect(await idsOf()).toEqual(['register/school/100001@1']);
  });

  test('with another input is refused', async () => {
    await addPupil('100001', 'key', { urn: '100001' });
    const other = addPupil('100002', 'key', { urn: '100002' });
    await expect(other).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      inputPath: ['input', 'idempotencyKey'],
    });
    expect(await idsOf()).toEqual(['register/school/100001@1']);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an unset property', { a: 1, b: undefined }],
    ['a date', { at: new Date(0) }],
  ])('returns %s as it was', async (_, result) => {
    const run = () => service.store.command('result', {}, async () => result);
    await run();
    expect(await run()).toStrictEqual(result === undefined ? undefined : withoutUnset(result));
  });
});

const withoutUnset = (result: object | null) =>
  result && Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));

describe('the versions of an aggregate', () => {
  test('have no gap and no double under twenty writers', async () => {
    await twenty((i) => addPupil('100001', `writer ${i}`));
    const rows = await outbox();
    expect(rows.map(({ event }) => event.sequence)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(rows.map(({ _id }) => _id)).toEqual(rows.map((_, i) => `register/school/100001@${i + 1}`));
    expect(await service.tallies.findOne()).toMatchObject({ pupils: 20 });
  });

  test('are counted for each aggregate, in the order of the work', async () => {
    await service.store.transact(async ({ emit }) => {
      for (const urn of ['100001', '100002', '100001']) emit(fact, urn, { pupils: 1 });
    });
    await service.store.transact(async ({ emit }) => emit(fact, '100001', { pupils: 1 }));
    const ids = ['100001@1', '100002@1', '100001@2', '100001@3'].map((id) => `register/school/${id}`);
    expect(await idsOf()).toEqual(ids);
  });
});

describe('what an event must be', () => {
  const emitting = (event: typeof fact, key: string, data: object) =>
    service.store.transact(async ({ emit }) => emit(event, key, data as { pupils: number }));

  test.each([
    ['breaks its contract', fact, '1', { pupils: 'many' }, /register\.school\.counted\.v1: pupils Invalid/],
    ['is another service’s', counted('cpd'), '1', { pupils: 1 }, /a fact of cpd: register cannot publish it/],
    ['has no key', fact, '', { pupils: 1 }, /needs the key of its school/],
    ['is too large for NATS', fact, '1', { pupils: 1, note: 'é'.repeat(500_000) }, /the most is 1000000/],
  ])('refused where it %s', async (_, event, key, data, reason) => {
    await expect(emitting(event, key, data)).rejects.toThrow(reason);
    expect(await Promise.all(['outbox', 'aggregates'].map(countOf))).toEqual([0, 0]);
  });

  test('a property that is not set does not become null on its way', async () => {
    await emitting(fact, '100001', { pupils: 1, note: undefined });
    expect((await outbox())[0]!.event.data).toEqual({ pupils: 1 });
  });

  test('it names the request or event that led to it', async () => {
    await withTrail({ requestId: 'request-1' }, () => emitting(fact, '100001', { pupils: 1 }));
    await withTrail({ requestId: 'request-1', eventId: 'cpd/booking/1@1' }, () =>
      emitting(fact, '100001', { pupils: 1 }),
    );
    const causes = (await outbox()).map(({ event }) => event.causationid);
    expect(causes).toEqual(['request-1', 'cpd/booking/1@1']);
  });
});

test('work goes on where it was when the database is killed with -9 and comes back', async () => {
  const working = twenty((i) => addPupil(`10000${i % 5}`, `through the crash ${i}`));
  await servers.crash('mongod');
  await working;
  await twenty((i) => addPupil(`10000${i % 5}`, `through the crash ${i}`));
  const schools = await service.tallies.find().toArray();
  expect(schools.map(({ pupils }) => pupils)).toEqual([4, 4, 4, 4, 4]);
  expect(await idsOf()).toHaveLength(20);
});
