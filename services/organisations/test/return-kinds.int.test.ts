import { serviceForTests } from '@middletier/local/service-for-tests';
import { anActor } from '@middletier/local/testing';
import { strToU8, zipSync } from 'fflate';
import { organisations } from '../src/subgraph';
import { registerOf, takeRegister } from './taking-files';

const OFFICER = anActor({ id: 'mis', roles: ['DATA_OFFICER'], organisations: ['local-authority:990'] });
const KINDS = [
  ...['roll', 'attendance', 'suspensions', 'attainment', 'workforce', 'leadership', 'governance', 'finance'],
];

const service = serviceForTests(organisations);

beforeAll(async () => {
  await takeRegister(service.ground.store, registerOf([{ URN: '100000' }, { URN: '100001' }]));
});

const documentOf = async (kind: string, name: string): Promise<string> => {
  const answer = await service.read(null, `/returns/${kind}/${name}`);
  expect(answer.status).toBe(200);
  return answer.text();
};

const push = async (kind: string, body: string | Uint8Array, type = 'text/csv') => {
  const answer = await service.send(OFFICER, `/returns/${kind}`, { headers: { 'content-type': type }, body });
  return (await answer.json()) as Record<string, unknown>;
};

test('every kind is listed for everybody, with its columns and where its documents are', async () => {
  const { data } = await service.ask(
    null,
    '{ returnKinds { name description onePerSchoolAnd documents columns { name meaning writtenAs needed alsoKnownAs } } }',
  );
  const kinds = data?.returnKinds as { name: string; documents: string[] }[];
  expect(kinds.map(({ name }) => name)).toEqual(KINDS);
  for (const path of kinds.flatMap(({ documents }) => documents))
    expect((await service.read(null, path)).status).toBe(200);
});

test.each(KINDS)(
  '%s: what is downloaded as an example is taken, and its NDJSON changes nothing more',
  async (kind) => {
    const first = await push(kind, await documentOf(kind, 'example.csv'));
    expect(first).toMatchObject({ kind, unchanged: 0, rejected: 0, accepted: first['rows'] });
    const again = await push(kind, await documentOf(kind, 'example.ndjson'), 'application/x-ndjson');
    expect(again).toMatchObject({ accepted: 0, rejected: 0, unchanged: first['rows'] });
  },
);

test('figures are told by name, with their days; who holds a post is told to nobody', async () => {
  const told = await service.ground.db
    .collection('outbox')
    .find({ 'event.subject': 'return/100000', 'event.type': 'organisations.return.accepted.v2' })
    .toArray();
  const figures = Object.fromEntries(
    told.map(({ event }) => [event.data.kind as string, event.data.periods[0].figures as object]),
  );
  expect(figures).toMatchObject({
    suspensions: { suspensions: 31, pupilsSuspended: 22, girls: 8 },
    attainment: { 'ks2-rwm-expected': 63.79, 'ks2-rwm-expected/pupils': 58 },
    workforce: { teachers: 62, teachersFte: 54.8, vacancies: 3 },
    governance: { seats: 12, vacancies: 3, chairs: 1 },
    finance: { income: 612_000_000, inYearBalance: -8_450_000, reserves: 31_020_055 },
  });
  expect(Object.keys(figures)).not.toContain('leadership');
  expect(JSON.stringify(told)).not.toContain('4711');
});

test('a OneRoster bundle leaves counts behind, and nobody who is in it', async () => {
  const bundle = {
    'orgs.csv': 'sourcedId,name,type,identifier\no1,Upper,school,100000\n',
    'users.csv':
      'sourcedId,orgSourcedIds,role,grades,givenName,familyName\nu1,o1,student,09,Asha,Rowe\nu2,o1,teacher,,Ben,Lake\n"u3,Cai Moss\n',
  };
  const zip = zipSync({ 'orgs.csv': strToU8(bundle['orgs.csv']), 'users.csv': strToU8(bundle['users.csv']) });
  for (const kind of ['roll', 'workforce'])
    expect(await push(kind, zip, 'application/zip')).toMatchObject({ rows: 2, accepted: 1, rejected: 1 });
  const { db } = service.ground;
  expect(await db.collection('rolls').findOne({ urn: '100000', pupils: 1 })).toMatchObject({
    years: { year9: 1 },
  });
  for (const { name } of await db.listCollections().toArray()) {
    const all = JSON.stringify(await db.collection(name).find().toArray());
    for (const person of ['Asha', 'Lake', 'Moss', 'u1,']) expect(all).not.toContain(person);
  }
});
