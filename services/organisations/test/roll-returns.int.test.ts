import { serviceForTests } from '@middletier/local/service-for-tests';
import { anActor } from '@middletier/local/testing';
import { dayOf } from '@middletier/runtime/day';
import { organisations } from '../src/subgraph';
import { registerOf, takeRegister } from './taking-files';

const OFFICER = anActor({ id: 'mis', roles: ['DATA_OFFICER'], organisations: ['local-authority:990'] });
const daysAgo = (days: number) => dayOf(new Date(Date.now() - days * 86_400_000));

const service = serviceForTests(organisations);

beforeAll(async () => {
  await takeRegister(
    service.ground.store,
    registerOf([{ URN: '990001' }, { URN: '990002' }, { URN: '990003' }]),
  );
});

const push = async (rows: readonly (readonly unknown[])[], kind = 'roll') => {
  const header = 'urn,censusDate,pupils,eal,newArrivals';
  const body = [header, ...rows.map((cells) => cells.join(','))].join('\n');
  const headers = { 'content-type': 'text/csv' };
  const answer = await service.send(OFFICER, `/returns/${kind}`, { headers, body });
  return { status: answer.status, told: (await answer.json()) as Record<string, unknown> };
};

const told = (urn: string) =>
  service.ground.db
    .collection('outbox')
    .find({ 'event.subject': `return/${urn}` })
    .sort({ 'event.sequence': 1 })
    .toArray();

test('a roll is taken row by row, told once as figures by name, and told again where it was corrected', async () => {
  const day = daysAgo(30);
  const file = [
    ['990001', day, 200, 50, 8],
    ['990001', day, 210, 50, 8],
    ['999999', day, 1, 0, 0],
  ];
  const first = await push(file);
  expect(first.told).toMatchObject({ kind: 'roll', rows: 3, accepted: 1, unchanged: 0, rejected: 2 });
  expect(first.told['rejections']).toMatchObject([
    { line: 3, column: 'censusDate', rule: 'REPEATED' },
    { line: 4, column: 'urn', rule: 'SCHOOL_UNKNOWN' },
  ]);
  expect((await push(file)).told).toMatchObject({ accepted: 0, unchanged: 1, rejected: 2 });
  expect((await push([['990001', day, 200, 51, 8]])).told).toMatchObject({ accepted: 1 });
  const events = (await told('990001')).map(({ event }) => event);
  expect(events).toMatchObject([
    {
      type: 'organisations.return.accepted.v2',
      data: {
        kind: 'roll',
        periods: [{ from: day, to: day, figures: { pupils: 200, eal: 50, newArrivals: 8, fsm: null } }],
        audience: { school: '990001', localAuthority: '990' },
      },
    },
    { data: { periods: [{ figures: { eal: 51 } }] } },
  ]);
});

test('another kind of file is refused as what it is, and a kind nobody knows is not found', async () => {
  expect(await push([['990001', daysAgo(1), 1, 0, 0]], 'attendance')).toMatchObject({
    status: 400,
    told: { error: { code: 'FILE_WRONG_KIND' } },
  });
  expect((await push([], 'nothing')).status).toBe(404);
});

test('schools that share new arrivals and another language are found by their last roll', async () => {
  await push([
    ['990002', daysAgo(90), 100, 80, 20],
    ['990002', daysAgo(5), 100, 40, 6],
    ['990003', daysAgo(500), 100, 90, 30],
  ]);
  const criteria = [
    { measure: 'new-arrivals', atLeast: 5 },
    { measure: 'english-additional-language', atLeast: 30 },
  ];
  const query = `query ($need: SharedNeedInput!) { schoolsSharingNeed(need: $need) {
    lookedAt unknown edges { node { urn } values { measure value } } } }`;
  const ask = (who: typeof OFFICER | null) =>
    service.ask(who, query, { need: { criteria, among: { urns: ['990002', '990003'] } } });
  expect((await ask(OFFICER)).data?.schoolsSharingNeed).toEqual({
    lookedAt: 2,
    unknown: 1,
    edges: [
      {
        node: { urn: '990002' },
        values: [
          { measure: 'new-arrivals', value: 6 },
          { measure: 'english-additional-language', value: 40 },
        ],
      },
    ],
  });
  const stranger = anActor({ id: 'else', roles: [], organisations: ['trust:1'] });
  expect((await ask(stranger)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
