import { z } from 'zod';
import { anActor, testServers, until, type TestServers } from '@middletier/local/testing';
import { openService, silent, type SmallService } from '../test/small-services';
import { audiencesFrom, loadAudiences, requireConcernWith } from './audiences';
import { Consumer } from './consumer';
import { audience, defineEvent, type Audience } from './event';
import { prepareCollections } from './mongo';
import { Relay } from './relay';

let servers: TestServers;
let register: SmallService;
let follower: SmallService;

beforeAll(async () => {
  servers = await testServers();
  register = await openService(servers, 'register');
  follower = await openService(servers, 'follower');
});

afterAll(async () => {
  await Promise.all([register, follower].map((service) => service[Symbol.asyncDispose]()));
  await servers[Symbol.asyncDispose]();
});

const moved = defineEvent({
  ...{ source: 'register', aggregate: 'school', fact: 'moved', version: 1 },
  data: z.object({ audience }),
});

const tell = (whose: Audience) =>
  register.store.transact(async ({ emit }) => emit(moved, whose.school, { audience: whose }));

test('a service knows who may see a school from the facts of the register, the last of them', async () => {
  const slice = audiencesFrom([moved]);
  await prepareCollections(follower.db, slice.collections!);
  const ground = { db: follower.db } as never;
  const [consumption] = slice.consumptions!(ground);
  const relay = new Relay(register.store, register.nats, { log: silent, maxBytes: 1_000_000 });
  const consumer = new Consumer(follower.store, follower.nats, { consumption: consumption!, log: silent });

  const first: Audience = { school: '100001', localAuthority: '990', trust: null };
  const joined: Audience = { ...first, trust: '2001' };
  for (const whose of [first, { ...first, school: '100002' }, joined]) await tell(whose);
  [relay, consumer].forEach((one) => one.start());
  const known = () => loadAudiences(follower.db).load('100001');
  await until('the last to be known', async () => (await known())?.trust === '2001');
  await Promise.all([relay.stop(), consumer.stop()]);

  const audiences = loadAudiences(follower.db);
  const asked = (organisation: string, urn = '100001') =>
    requireConcernWith({ actor: anActor({ organisations: [organisation] }), audiences }, urn);
  expect(await asked('trust:2001')).toMatchObject(joined);
  await expect(asked('trust:2001', '100002')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await asked('trust:2001', '100003')).toBeNull();
  await expect(requireConcernWith({ actor: null, audiences }, '100003')).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});
