import { z } from 'zod';
import { anActor, testServers, until, type TestServers } from '@middletier/local/testing';
import { openService, silent, type SmallService } from '../test/small-services';
import { loadSchools, requireAuthorityOfficer, requireConcernWith, schoolsFrom } from './schools';
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
  data: z.object({ audience, name: z.string(), cause: z.string() }),
});
const facts = z.object({ audience, name: z.string() });

const tell = (whose: Audience) =>
  register.store.transact(async ({ emit }) =>
    emit(moved, whose.school, { audience: whose, name: `School ${whose.school}`, cause: 'a test' }),
  );

test('a service knows who may see a school from the facts of the register, the last of them', async () => {
  const slice = schoolsFrom([moved], facts);
  await prepareCollections(follower.db, slice.collections!);
  const ground = { db: follower.db } as never;
  const [consumption] = slice.consumptions!(ground);
  const relay = new Relay(register.store, register.nats, { log: silent, maxBytes: 1_000_000 });
  const consumer = new Consumer(follower.store, follower.nats, { consumption: consumption!, log: silent });

  const first: Audience = { school: '100001', localAuthority: '990', trust: null };
  const joined: Audience = { ...first, trust: '2001' };
  for (const whose of [first, { ...first, school: '100002' }, joined]) await tell(whose);
  [relay, consumer].forEach((one) => one.start());
  const known = () => loadSchools(follower.db).load('100001');
  await until('the last to be known', async () => (await known())?.audience.trust === '2001');
  await Promise.all([relay.stop(), consumer.stop()]);

  const schools = loadSchools<z.infer<typeof facts>>(follower.db);
  expect(await schools.load('100001')).toEqual({ audience: joined, name: 'School 100001' });
  const asked = (organisation: string, urn = '100001') =>
    requireConcernWith({ actor: anActor({ organisations: [organisation] }), schools }, urn);
  expect(await asked('trust:2001')).toMatchObject(joined);
  await expect(asked('trust:2001', '100002')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await asked('trust:2001', '100003')).toBeNull();
  await expect(requireConcernWith({ actor: null, schools }, '100003')).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });

  const decided = (organisation: string, roles: string[], urn = '100001') =>
    requireAuthorityOfficer({ actor: anActor({ organisations: [organisation], roles }), schools }, urn);
  const officer = ['AUTHORITY_OFFICER'];
  expect((await decided('local-authority:990', officer)).school.name).toBe('School 100001');
  for (const [body, roles, urn, code] of [
    ['local-authority:990', officer, '100003', 'SCHOOL_UNKNOWN'],
    ['local-authority:991', officer, '100001', 'FORBIDDEN'],
    ['trust:2001', officer, '100001', 'FORBIDDEN'],
    ['local-authority:990', ['DATA_OFFICER'], '100001', 'FORBIDDEN'],
  ] as const)
    await expect(decided(body, [...roles], urn)).rejects.toMatchObject({ code });
});
