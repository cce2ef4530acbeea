import { serviceForTests } from '@middletier/local/service-for-tests';
import { anActor } from '@middletier/local/testing';
import { forgetOld } from '../src/return-retention/forget-old';
import type { ReturnedPostsChanged } from '../src/contract';
import { organisations } from '../src/subgraph';
import { registerOf, takeRegister } from './taking-files';

const OFFICER = anActor({ id: 'mis', roles: ['DATA_OFFICER'], organisations: ['local-authority:990'] });
const STRANGER = anActor({ id: 'else', roles: ['DATA_OFFICER'], organisations: ['trust:1'] });
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const DAY = daysAgo(20);

const service = serviceForTests(organisations);

beforeAll(async () => {
  await takeRegister(service.ground.store, registerOf([{ URN: '990001' }, { URN: '990002' }]));
});

const push = async (...rows: (readonly unknown[])[]) => {
  const header = 'urn,asAt,post,role,staffId,startedOn,expectedEnd,vacantSince';
  const body = [header, ...rows.map((cells) => cells.join(','))].join('\n');
  const answer = await service.send(OFFICER, '/returns/leadership?part=true', {
    headers: { 'content-type': 'text/csv' },
    body,
  });
  return (await answer.json()) as Record<string, unknown>;
};

const held = (who: typeof OFFICER, staffId: string) =>
  service.ask(
    who,
    'query ($id: String!) { staffHeld(urn: "990001", staffId: $id) { where line said { name value } } }',
    { id: staffId },
  );
const erase = (who: typeof OFFICER, staffId: string) =>
  service.ask(who, 'mutation ($input: EraseStaffInput!) { eraseStaff(input: $input) { rows } }', {
    input: { idempotencyKey: crypto.randomUUID(), urn: '990001', staffId, reason: 'Asked by letter' },
  });
const everything = async () => {
  const { db } = service.ground;
  const all = await db.listCollections().toArray();
  const rows = await Promise.all(all.map(({ name }) => db.collection(name).find().toArray()));
  return JSON.stringify(rows);
};

test('posts are shown to whom the school concerns, without who holds them', async () => {
  const told = await push(
    ['990001', DAY, 'HT', 'head', 'ST-4711', daysAgo(900), daysAgo(-100), ''],
    ['990001', DAY, 'DHT', 'DEPUTY_HEAD', '', '', '', daysAgo(60)],
    ['990001', DAY, 'AHT', 'ASSISTANT_HEAD', 'ST-4711', daysAgo(-5), '', ''],
    ['990002', DAY, 'HT', 'HEADTEACHER', 'ST-4711', daysAgo(90), '', ''],
  );
  expect(told).toMatchObject({ accepted: 3, rejected: 1 });
  const query =
    '{ school(urn: "990001") { returnedPosts { name role asAt held startedOn expectedEnd vacantSince } } }';
  const { data } = await service.ask(OFFICER, query);
  expect(data?.school.returnedPosts).toMatchObject([
    { name: 'DHT', held: false, vacantSince: daysAgo(60) },
    { name: 'HT', role: 'HEADTEACHER', held: true, startedOn: daysAgo(900), expectedEnd: daysAgo(-100) },
  ]);
  expect((await service.ask(STRANGER, query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('all that is held of somebody is given out, and taken out of posts, files and rejected rows', async () => {
  await push(['990001', DAY, 'HT', 'head', 'ST-99', daysAgo(30), '', '']);
  for (const ask of [held, erase])
    expect((await ask(STRANGER, 'ST-4711')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { data } = await held(OFFICER, 'ST-4711');
  const places = data?.staffHeld.map(
    ({ where, line }: { where: string; line: number }) => `${where} ${line}`,
  );
  // Once as it was taken, once as it was before the correction, and once where it was rejected.
  expect(places.sort()).toEqual(['FILE 2', 'FILE 2', 'FILE 4']);
  expect((await erase(OFFICER, 'ST-4711')).data?.eraseStaff.rows).toBe(3);
  expect((await held(OFFICER, 'ST-4711')).data?.staffHeld).toEqual([]);
  const trail = await service.ground.db.collection('auditTrail').find({ kind: 'READ' }).toArray();
  expect(trail).toMatchObject([{ actor: OFFICER.id, action: 'read', subjects: ['school:990001'] }]);
  const left = await everything();
  expect(left.split('ST-4711')).toHaveLength(3);
  expect(left).not.toContain(daysAgo(900));
  expect((await held(OFFICER, 'ST-99')).data?.staffHeld).toHaveLength(2);
  expect(await service.ground.db.collection('staffErasures').findOne()).toMatchObject({
    ...{ urn: '990001', reason: 'Asked by letter', rows: 3 },
  });
});

test('who was erased stays erased when their school sends them again, in rows that are taken and rejected', async () => {
  const rows = [
    ['990001', daysAgo(2), 'HT', 'head', 'ST-4711', daysAgo(901), daysAgo(-101), ''],
    ['990001', daysAgo(2), 'AHT', 'ASSISTANT_HEAD', 'ST-4711', daysAgo(-6), '', ''],
  ];
  expect(await push(...rows)).toMatchObject({ accepted: 1, rejected: 1 });
  expect(await push(...rows)).toMatchObject({ accepted: 0, unchanged: 1, rejected: 1 });
  expect((await held(OFFICER, 'ST-4711')).data?.staffHeld).toEqual([]);
  const left = await everything();
  for (const day of [daysAgo(901), daysAgo(-101), daysAgo(-6)]) expect(left).not.toContain(day);
  const { data } = await service.ask(
    OFFICER,
    '{ school(urn: "990001") { returnedPosts { name held startedOn } } }',
  );
  expect(data.school.returnedPosts).toContainEqual({ name: 'HT', held: true, startedOn: null });
});

test('how posts stand is told as it changes, without who holds them, and taken back with the file', async () => {
  const told = async () => {
    const facts = await service.ground.db
      .collection<{ event: { data: ReturnedPostsChanged } }>('outbox')
      .find({ 'event.subject': 'returned-posts/990002' })
      .sort({ 'event.sequence': 1 })
      .toArray();
    return facts.map(({ event }) => event.data);
  };
  const before = (await told()).length;
  const vacant = ['990002', daysAgo(3), 'HT', 'HEADTEACHER', '', '', '', daysAgo(10)];
  const { returnId } = await push(vacant, ['990002', daysAgo(3), 'DHT', 'DEPUTY_HEAD', 'ST-5', '', '', '']);
  await push(['990002', daysAgo(300), 'HT', 'HEADTEACHER', 'ST-6', '', '', '']);
  const file = await service.ask(OFFICER, `{ returnFile(id: "${String(returnId)}") { version } }`);
  const { version } = file.data.returnFile;
  const input = { idempotencyKey: 'take-posts-back', id: returnId, version, reason: 'Wrong school.' };
  const withdraw =
    'mutation ($input: DecideReturnFileInput!) { withdrawReturnFile(input: $input) { state } }';
  expect((await service.ask(OFFICER, withdraw, { input })).data.withdrawReturnFile.state).toBe('WITHDRAWN');
  const facts = (await told()).slice(before);
  expect(facts.map(({ posts, gone }) => ({ posts: posts.map((p) => [p.post, p.held]), gone }))).toEqual([
    {
      posts: [
        ['DHT', true],
        ['HT', false],
      ],
      gone: [],
    },
    { posts: [['HT', true]], gone: ['DHT'] },
  ]);
  expect(JSON.stringify(facts)).not.toMatch(/ST-[456]/);
});

test('what was kept for as long as its kind is kept is forgotten', async () => {
  const { db } = service.ground;
  const in5Years = `${Number(DAY.slice(0, 4)) + 5}${DAY.slice(4)}`;
  expect(await forgetOld({ db }, in5Years)).toBe(0);
  expect(await forgetOld({ db }, `${Number(DAY.slice(0, 4)) + 7}-12-31`)).toBeGreaterThan(0);
  const left = await everything();
  for (const id of ['ST-4711', 'ST-99']) expect(left.includes(`"staffId":"${id}"`)).toBe(false);
  expect(await db.collection('leadershipPosts').countDocuments()).toBe(0);
  expect(await db.collection('returnFiles').countDocuments()).toBe(6);
});
