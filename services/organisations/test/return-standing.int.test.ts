import { serviceForTests } from '@middletier/local/service-for-tests';
import { anActor } from '@middletier/local/testing';
import { dayOf } from '@middletier/runtime/day';
import { organisations } from '../src/subgraph';
import { noteDay } from '../src/return-standing/note-returns';
import { fallenDue } from '../src/return-standing/repository';
import { registerOf, takeRegister } from './taking-files';

const MIS = anActor({ id: 'mis', roles: ['DATA_OFFICER'], organisations: ['trust:9901'] });
const STRANGER = anActor({ id: 'else', roles: [], organisations: ['trust:9902'] });
const URN = '990401';

const service = serviceForTests(organisations);

beforeAll(async () => {
  await takeRegister(service.ground.store, registerOf([{ URN }, { URN: '990402' }]));
});

const daysFromNow = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000));
const push = async (...rows: readonly string[]) => {
  const sent = {
    headers: { 'content-type': 'text/csv' },
    body: ['urn,censusDate,pupils', ...rows].join('\n'),
  };
  await service.send(MIS, '/returns/roll?part=true', sent);
};
const told = async () => {
  const rows = service.ground.db.collection('outbox').find({ 'event.subject': `return-standing/${URN}` });
  return (await rows.sort({ 'event.sequence': 1 }).toArray()).map(({ event }) => event.data.overdue);
};
const ask = async (who = MIS) => {
  const query = `{ school(urn: "${URN}") { returnQuality { score reasons } overdueReturns { kind lastDay } }
    trust(uid: "9901") { returnQuality { score reasons } } }`;
  return service.ask(who, query);
};

test('a return is overdue once its day has come, is told, and is so no more when it comes', async () => {
  expect((await ask()).data.school).toEqual({ returnQuality: null, overdueReturns: [] });
  const last = daysFromNow(-140);
  await push(`${URN},${last},200`);
  expect(await told()).toEqual([]);
  const { db, store } = service.ground;
  expect(await fallenDue(db, daysFromNow(0), 10)).toEqual([]);
  const [then, due] = [daysFromNow(11), await fallenDue(db, daysFromNow(11), 10)];
  await store.transact((unit) => noteDay(unit, due, then));
  await store.transact((unit) => noteDay(unit, due, then));
  expect(await told()).toEqual([[{ kind: 'roll', lastDay: last }]]);
  expect((await ask()).data.school).toEqual({
    returnQuality: { score: 50, reasons: [`roll: overdue, the last day returned is ${last}.`] },
    overdueReturns: [{ kind: 'roll', lastDay: last }],
  });
  await push(`${URN},${daysFromNow(-1)},201`);
  expect(await told()).toEqual([[{ kind: 'roll', lastDay: last }], []]);
});

test('rows rejected and corrected are told as reasons, at the school and its trust, to whom it concerns', async () => {
  await push(`990402,${daysFromNow(-2)},300`);
  await push(
    `990402,${daysFromNow(-2)},310`,
    `990402,${daysFromNow(-3)},many`,
    `999999,${daysFromNow(-3)},1`,
  );
  const { data } = await ask();
  const reasons = ['roll: 1 of 3 rows were rejected.', 'roll: 1 of 2 rows corrected what was sent before.'];
  const score = Math.round(50 + (35 * 2) / 3 + 15 / 2);
  expect(data.trust.returnQuality).toEqual({
    score: Math.round((score + 100) / 2),
    reasons: reasons.map((reason) => expect.stringContaining(reason)),
  });
  const { errors } = await ask(STRANGER);
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual(
    expect.arrayContaining([
      [['school', 'returnQuality'], 'FORBIDDEN'],
      [['trust', 'returnQuality'], 'FORBIDDEN'],
    ]),
  );
});
