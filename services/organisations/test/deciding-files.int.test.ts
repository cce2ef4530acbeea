import { serviceForTests } from '@middletier/local/service-for-tests';
import { anActor } from '@middletier/local/testing';
import { dayOf } from '@middletier/runtime/day';
import type { Receipt } from '../src/return-files/receipt';
import { organisations } from '../src/subgraph';
import { registerOf, takeRegister } from './taking-files';

const MIS = anActor({
  id: 'api-key:mis',
  name: 'Our MIS',
  roles: ['DATA_OFFICER'],
  organisations: ['trust:9901'],
});
const JO = anActor({ id: 'jo', name: 'Jo Field', roles: ['DATA_OFFICER'], organisations: ['trust:9901'] });
const READER = anActor({ id: 'reader', roles: [], organisations: ['trust:9901'] });
const OTHERS = anActor({ id: 'else', roles: ['DATA_OFFICER'], organisations: ['trust:9902'] });
const FIRST = 990_201;
const SCHOOLS = 12;

const service = serviceForTests(organisations);

beforeAll(async () => {
  const schools = Array.from({ length: SCHOOLS }, (_, n) => ({ URN: `${FIRST + n}` }));
  await takeRegister(service.ground.store, registerOf(schools));
});

const daysAgo = (days: number) => dayOf(new Date(Date.now() - days * 86_400_000));
const rolls = (schools: number, days: number, pupils: number) =>
  Array.from({ length: schools }, (_, n) => `${FIRST + n},${daysAgo(days)},${pupils}`);

const send = async (rows: readonly string[], query = '') => {
  const sent = {
    headers: { 'content-type': 'text/csv' },
    body: ['urn,censusDate,pupils', ...rows].join('\n'),
  };
  const answer = await service.send(MIS, `/returns/roll${query}`, sent);
  return { status: answer.status, receipt: (await answer.json()) as Receipt };
};

const DECIDE = (mutation: string) =>
  `mutation ($input: DecideReturnFileInput!) { ${mutation}(input: $input) { state decisions { what by reason } } }`;
let keys = 0;
const decide = async (mutation: string, id: string, who = JO) => {
  const file = await service.ask(who, 'query ($id: ID!) { returnFile(id: $id) { version } }', { id });
  const version = file.data.returnFile?.version ?? 1;
  const input = { idempotencyKey: `decision-${keys++}`, id, version, reason: 'We looked.' };
  const { data, errors } = await service.ask(who, DECIDE(mutation), { input });
  return errors?.[0]?.extensions.code ?? data[mutation];
};

const kept = async (days: number) => {
  const rows = await service.ground.db
    .collection('rolls')
    .find({ censusDate: daysAgo(days) })
    .sort({ urn: 1 })
    .toArray();
  return rows.map(({ urn, pupils }) => [Number(urn) - FIRST, pupils]);
};
const told = async (school: number) => {
  const rows = service.ground.db.collection('outbox').find({ 'event.subject': `return/${FIRST + school}` });
  const events = await rows.sort({ 'event.sequence': 1 }).toArray();
  return events.map(({ event }) => [
    event.type.split('.')[2],
    event.data.periods.map((period: { figures: { pupils: number } }) => period.figures.pupils),
  ]);
};

test('a file with half the schools missing waits until a person has looked', async () => {
  await send(rolls(12, 60, 200));
  const { status, receipt } = await send(rolls(6, 50, 200));
  expect([status, receipt]).toMatchObject([
    202,
    {
      state: 'QUARANTINED',
      rows: 6,
      accepted: 0,
      concerns: [expect.stringContaining('6 of the 12 schools')],
    },
  ]);
  expect(await kept(50)).toEqual([]);
  const id = receipt.returnId;
  expect(await decide('confirmReturnFile', id, MIS)).toBe('NEEDS_A_PERSON');
  expect(await decide('confirmReturnFile', id, READER)).toBe('FORBIDDEN');
  expect(await decide('confirmReturnFile', id, OTHERS)).toBe('NOT_FOUND');
  expect(await decide('confirmReturnFile', id)).toEqual({
    state: 'TAKEN',
    decisions: [{ what: 'CONFIRMED', by: 'Jo Field', reason: 'We looked.' }],
  });
  expect(await kept(50)).toHaveLength(6);
  expect((await send(rolls(2, 49, 200), '?part=true')).receipt).toMatchObject({
    state: 'TAKEN',
    accepted: 2,
  });
});

test('rolls that fell by 40 % wait, and a file decided against changes nothing', async () => {
  const { receipt } = await send(rolls(12, 40, 110));
  expect(receipt).toMatchObject({ state: 'QUARANTINED', concerns: [expect.stringContaining('45 % fewer')] });
  expect(await decide('discardReturnFile', receipt.returnId)).toMatchObject({ state: 'DISCARDED' });
  expect(await decide('confirmReturnFile', receipt.returnId)).toBe('FILE_STATE');
  expect(await kept(40)).toEqual([]);
});

test('withdrawn, a file leaves what others said, and what it alone said is not known any more', async () => {
  await send(rolls(2, 20, 200), '?part=true');
  const { receipt } = await send(rolls(4, 20, 230), '?part=true');
  await send(rolls(1, 20, 230), '?part=true');
  const heard = await Promise.all([told(1), told(3)]);
  expect(await decide('withdrawReturnFile', receipt.returnId)).toMatchObject({ state: 'WITHDRAWN' });
  expect(await kept(20)).toEqual([
    [0, 230],
    [1, 200],
  ]);
  const [first, last] = await Promise.all([told(1), told(3)]);
  expect(first.slice(heard[0].length)).toEqual([['accepted', [200]]]);
  expect(last.slice(heard[1].length)).toEqual([['withdrawn', [230]]]);
  expect(await decide('withdrawReturnFile', receipt.returnId)).toBe('FILE_STATE');
});

test('a file that corrects another takes its place as a whole', async () => {
  const wrong = await send(rolls(3, 10, 200), '?part=true');
  const right = await send(rolls(2, 10, 205), `?corrects=${wrong.receipt.returnId}`);
  expect(right.receipt).toMatchObject({ state: 'TAKEN', accepted: 2 });
  expect(await kept(10)).toEqual([
    [0, 205],
    [1, 205],
  ]);
  const query = 'query ($id: ID!) { returnFile(id: $id) { state decisions { reason } } }';
  const { data } = await service.ask(JO, query, { id: wrong.receipt.returnId });
  expect(data.returnFile).toMatchObject({
    state: 'WITHDRAWN',
    decisions: [{ reason: expect.stringContaining(right.receipt.returnId) }],
  });
  expect((await send(rolls(1, 9, 1), '?corrects=no-such-file')).receipt).toMatchObject({
    error: { code: 'CORRECTED_UNKNOWN' },
  });
});
