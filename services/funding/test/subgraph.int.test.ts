import { testService, type TestService } from '@middletier/local/testing';
import { tellChange } from '../../improvement/test/a-change';
import { tellEnd } from '../../improvement/test/an-end';
import { Area, officerOf, untilRead } from '../../improvement/test/an-area';
import { recordEntitlements, type EntitlementRow } from '../src/entitlements/repository';
import { funding } from '../src/subgraph';

let area: Area;
let service: TestService;

const URNS = Array.from({ length: 50 }, (_, n) => `${990001 + n}`);

beforeAll(async () => {
  area = await Area.open();
  service = await testService(funding, area.servers);
  await area.register('990', URNS);
  await untilRead({ reader: 'schools', by: service, of: area.organisations });
});

afterAll(async () => {
  await service?.stop();
  await area?.[Symbol.asyncDispose]();
});

const entitlements = () => service.ground.db.collection<EntitlementRow>('entitlements');

type Given = Parameters<typeof tellChange>[2];

/** Tells changes as one piece of work, each of a school, and waits until funding has read them. */
const change = async (urns: readonly string[], ...each: readonly Given[]) => {
  const changes = each.length > 0 ? each : [{}];
  await area.improvement.ground.store.transact(async (unit) =>
    changes.forEach((given) => urns.forEach((urn) => tellChange(unit, urn, given))),
  );
  await untilRead({ reader: 'entitlements-on-categorisation-changed', by: service, of: area.improvement });
};

const ask = async (
  urns: readonly string[],
  fields: string,
  actor: ReturnType<typeof officerOf> | null = officerOf('990'),
) => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on School { ${fields} } } }`;
  const { data, errors } = await service.ask(actor, query, {
    of: urns.map((urn) => ({ __typename: 'School', urn })),
  });
  return { schools: data._entities, codes: errors?.map(({ extensions }) => extensions.code) };
};

const WHOLE = 'supportEntitlement { category days amount { pence currency } openedAt closedAt }';

test('a category opens the support it carries, and the next one closes it', async () => {
  const [urn] = ['990001'];
  expect((await ask([urn], WHOLE)).schools).toEqual([{ supportEntitlement: null }]);
  await change([urn]);
  const first = (await ask([urn], WHOLE)).schools[0].supportEntitlement;
  const [event] = await area.told(`categorisation/${urn}`);
  expect(first).toEqual({
    ...{ category: 'AMBER', days: 15, amount: { pence: 750_000, currency: 'GBP' } },
    ...{ openedAt: expect.stringMatching(/Z$/), closedAt: null },
  });
  await change([urn], { from: 'AMBER', to: 'RED', support: { days: 25, amountPence: 1_250_001 } });
  expect((await ask([urn], WHOLE)).schools[0].supportEntitlement).toMatchObject({
    ...{ category: 'RED', days: 25, amount: { pence: 1_250_001 }, closedAt: null },
  });
  const kept = await entitlements().find({ urn }).sort({ openedAt: 1 }).toArray();
  expect(kept.map(({ _id, category }) => [_id, category])).toEqual([
    [event!.id, 'AMBER'],
    [`improvement/categorisation/${urn}@2`, 'RED'],
  ]);
  expect(kept[0]!.closedAt).toEqual(kept[1]!.openedAt);
  expect(kept[0]!.openedAt.toISOString()).toBe(first.openedAt);
});

test('a category that is withdrawn or lapses closes its support, and the next one opens it again', async () => {
  const [urn] = ['990048'];
  const end = async (...given: readonly Parameters<typeof tellEnd>[2][]) => {
    const { store } = area.improvement.ground;
    await store.transact(async (unit) => given.forEach((one) => tellEnd(unit, urn, one)));
    await untilRead({ reader: 'entitlements-on-categorisation-changed', by: service, of: area.improvement });
  };
  const standing = async () =>
    (await ask([urn], 'supportEntitlement { category }')).schools[0].supportEntitlement;
  await change([urn]);
  await end({ kind: 'LAPSED', counts: true }, { kind: 'WITHDRAWN', owner: 'trust:5143' });
  expect(await standing()).toEqual({ category: 'AMBER' });
  await end({ kind: 'LAPSED' });
  expect(await standing()).toBeNull();
  await change([urn], { to: 'RED' });
  expect(await standing()).toEqual({ category: 'RED' });
  await end({ kind: 'WITHDRAWN' });
  expect(await standing()).toBeNull();
  const kept = await entitlements().find({ urn }).sort({ openedAt: 1 }).toArray();
  expect(kept.map(({ category }) => category)).toEqual(['AMBER', null, 'RED', null]);
  expect(kept.slice(0, 3).map(({ closedAt }) => closedAt)).toEqual(
    kept.slice(1).map(({ openedAt }) => openedAt),
  );
});

test('several changes of one school read at once are opened and closed in turn', async () => {
  const categories = ['AMBER', 'RED', 'AMBER', 'YELLOW', 'GREEN'];
  await change(['990002'], ...categories.map((to) => ({ to })));
  const kept = await entitlements().find({ urn: '990002' }).sort({ _id: 1 }).toArray();
  expect(kept.map(({ category, closedAt }) => [category, closedAt === null])).toEqual(
    categories.map((category) => [category, category === 'GREEN']),
  );
});

test('as at a day it is what it was at the end of that day', async () => {
  const [urn] = ['990003'];
  await change([urn]);
  await change([urn], { to: 'GREEN', support: { days: 4, amountPence: 200_000 } });
  // What happened today is moved back, so that there is a past to ask for.
  const moveBack = (category: string, dates: object) =>
    entitlements().updateOne({ urn, category }, { $set: dates });
  await moveBack('AMBER', {
    openedAt: new Date('2026-01-10T09:00:00Z'),
    closedAt: new Date('2026-02-20T00:00:00Z'),
  });
  await moveBack('GREEN', { openedAt: new Date('2026-02-20T00:00:00Z') });
  const at = (day: string) => `as${day.replaceAll('-', '')}: supportEntitlement(asAt: "${day}") { category }`;
  const days = ['2026-01-09', '2026-01-10', '2026-02-19', '2026-02-20'];
  expect((await ask([urn], `supportEntitlement { category } ${days.map(at).join(' ')}`)).schools[0]).toEqual({
    supportEntitlement: { category: 'GREEN' },
    as20260109: null,
    as20260110: { category: 'AMBER' },
    as20260219: { category: 'AMBER' },
    as20260220: { category: 'GREEN' },
  });
});

test.each(['"soon"', '"2026-02-30"', '20260203'])('%s is refused as a day', async (day) => {
  const asked = await ask(['990003'], `supportEntitlement(asAt: ${day}) { category }`);
  expect(asked).toEqual({ schools: [{ supportEntitlement: null }], codes: ['BAD_DATE'] });
});

test('a change that comes late takes its place in time', async () => {
  const row = (day: number, category: string): EntitlementRow => {
    const openedAt = new Date(Date.UTC(2026, 0, day));
    return {
      ...{ _id: `990004-${day}`, urn: '990004', category, days: 4, amountPence: 200_000 },
      openedAt,
      closedAt: null,
    };
  };
  const record = (...rows: EntitlementRow[]) =>
    service.ground.store.transact((unit) => recordEntitlements(unit, rows));
  await record(row(1, 'AMBER'), row(20, 'GREEN'));
  await record(row(10, 'RED'));
  const kept = await entitlements().find({ urn: '990004' }).sort({ openedAt: 1 }).toArray();
  expect(kept.map(({ category, closedAt }) => [category, closedAt?.getUTCDate() ?? null])).toEqual([
    ['AMBER', 10],
    ['RED', 20],
    ['GREEN', null],
  ]);
});

test('it is shown to those it concerns', async () => {
  const fields = 'urn supportEntitlement { days }';
  await change(['990005']);
  const hidden = { schools: [{ urn: '990005', supportEntitlement: null }] };
  expect(await ask(['990005'], fields)).toEqual({
    schools: [{ urn: '990005', supportEntitlement: { days: 15 } }],
    codes: undefined,
  });
  expect(await ask(['990005'], fields, officerOf('991'))).toEqual({ ...hidden, codes: ['FORBIDDEN'] });
  expect(await ask(['990005'], fields, null)).toEqual({ ...hidden, codes: ['UNAUTHENTICATED'] });
});

test('fifty schools cost as many questions to the database as two', async () => {
  await change(URNS.slice(10));
  const { db } = service.ground;
  const asked = async (urns: readonly string[]) => {
    await db.command({ profile: 2 });
    const { schools } = await ask(
      urns,
      'supportEntitlement { days } earlier: supportEntitlement(asAt: "2026-01-01") { days }',
    );
    await db.command({ profile: 0 });
    expect(
      schools.filter((school: { supportEntitlement: object | null }) => school.supportEntitlement),
    ).toHaveLength(urns.length);
    const own = { ns: { $in: ['funding.entitlements', 'funding.schools'] } };
    const seen = await db.collection('system.profile').find(own).toArray();
    await db.collection('system.profile').drop();
    return seen.map(({ ns }) => ns as string).sort();
  };
  expect(await asked(URNS.slice(10, 12))).toEqual(['funding.entitlements', 'funding.schools']);
  expect(await asked(URNS.slice(10))).toEqual(['funding.entitlements', 'funding.schools']);
});
