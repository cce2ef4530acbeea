import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { anActor, until } from '@middletier/local/testing';
import { dayOf } from '@middletier/runtime/day';
import type { Receipt } from '../src/return-files/receipt';
import { organisations } from '../src/subgraph';
import { serviceWithDoor } from './signed-door';
import { registerOf, takeRegister } from './taking-files';

const MIS = anActor({ id: 'mis', name: 'Our MIS', roles: ['DATA_OFFICER'], organisations: ['trust:9901'] });
const OFFICER = anActor({
  id: 'officer',
  name: 'Jo Field',
  roles: ['DATA_OFFICER'],
  organisations: ['trust:9901'],
});
const OTHERS = anActor({ id: 'else', roles: ['DATA_OFFICER'], organisations: ['trust:9902'] });
const FIRST = 990_101;
const SCHOOLS = 60;

const { service, door } = serviceWithDoor(organisations);

beforeAll(async () => {
  const schools = Array.from({ length: SCHOOLS }, (_, n) => ({ URN: `${FIRST + n}` }));
  await takeRegister(service.ground.store, registerOf(schools));
});

const daysAgo = (days: number) => dayOf(new Date(Date.now() - days * 86_400_000));
const HEADER = 'urn,censusDate,pupils,eal';
const row = (school: number, days: number, pupils = 200) =>
  [FIRST + school, daysAgo(days), pupils, 50].join(',');
const csv = (rows: readonly string[]) => [HEADER, ...rows].map((line) => `${line}\n`).join('');

interface Sent {
  readonly query?: string;
  readonly headers?: Record<string, string>;
  readonly actor?: typeof MIS;
}

const send = async (body: string | Buffer, { query = '', headers = {}, actor = MIS }: Sent = {}) => {
  const sent = { headers: { 'content-type': 'text/csv', ...headers }, body };
  const answer = await service.send(actor, `/returns/roll${query}`, sent);
  return { status: answer.status, told: (await answer.json()) as Receipt & { error?: { code: string } } };
};
const push = async (body: string, sent?: Sent): Promise<Receipt> => (await send(body, sent)).told;
const progress = async (id: string) =>
  (await (await service.read(MIS, `/returns/files/${id}`)).json()) as Receipt;

const FILE = `query ($id: ID!) { returnFile(id: $id) { kind name state sentBy digest rows accepted corrected unchanged
  rejected resumesAt version errors { totalCount edges { node { line faults { column rule } cells { column value } } } }
  changes(first: 500) { totalCount edges { node { day line school { urn } figures { name before after } } } } } }`;
const fileOf = async (id: string, who = OFFICER) => (await service.ask(who, FILE, { id })).data.returnFile;

/** Sends the beginning of a file, and breaks the line once so much of it is kept. */
async function sendAndBreak(
  file: Buffer,
  { path, upTo, kept }: { path: string; upTo: number; kept: number },
) {
  const headers = { 'content-type': 'text/csv', 'content-length': file.length };
  const cut = request(`${door.url}${path}`, {
    method: 'POST',
    headers: { ...headers, ...door.signed(MIS, path, '') },
  });
  const broken = new Promise((resolve) => cut.once('error', resolve));
  cut.write(file.subarray(0, upTo));
  const id = new URL(path, door.url).searchParams.get('id')!;
  await until('rows to be kept', async () => (await progress(id)).rows >= kept);
  cut.destroy(new Error('the line broke'));
  await broken;
}

test('a file is kept with who sent it, what it changed and what was wrong with it', async () => {
  const file = csv([row(0, 30), row(1, 30), `${FIRST},${daysAgo(60)},many,1`, `999999,${daysAgo(60)},1,1`]);
  const { returnId } = await push(file, { query: '?file=roll.csv' });
  const first = await fileOf(returnId);
  expect(first).toMatchObject({
    ...{ kind: 'roll', name: 'roll.csv', state: 'TAKEN', sentBy: 'Our MIS', resumesAt: null },
    digest: createHash('sha256').update(file).digest('hex'),
    ...{ rows: 4, accepted: 2, corrected: 0, unchanged: 0, rejected: 2 },
    errors: {
      totalCount: 2,
      edges: [
        { node: { line: 4, faults: [{ column: 'pupils', rule: 'WHOLE_NUMBER' }] } },
        { node: { line: 5, faults: [{ column: 'urn', rule: 'SCHOOL_UNKNOWN' }] } },
      ],
    },
  });
  expect(first.errors.edges[0].node.cells).toContainEqual({ column: 'pupils', value: 'many' });
  const again = await push(csv([row(0, 30), row(1, 30, 210)]));
  expect((await fileOf(again.returnId)).changes).toEqual({
    totalCount: 1,
    edges: [
      {
        node: {
          ...{ day: daysAgo(30), line: 3, school: { urn: `${FIRST + 1}` } },
          figures: [{ name: 'pupils', before: '200', after: '210' }],
        },
      },
    ],
  });
});

test('rejected rows are downloaded, mended and sent again', async () => {
  const { returnId } = await push(csv([row(2, 30), `${FIRST + 2},${daysAgo(40)},two,5`]));
  const answer = await service.read(MIS, `/returns/files/${returnId}/errors`);
  expect(answer.headers.get('content-type')).toContain('text/csv');
  const errors = await answer.text();
  expect(errors).toMatch(
    new RegExp(`^urn,censusDate,pupils,eal,line,error\r\n${FIRST + 2},.*,two,5,3,"?pupils: `),
  );
  expect(await push(errors.replace('two', '220'))).toMatchObject({ rows: 1, accepted: 1, rejected: 0 });
});

test('a file is seen by who acts for the same body, and its likes are not told of to others', async () => {
  const { returnId } = await push(csv([row(3, 30)]));
  expect(await fileOf(returnId, OTHERS)).toBeNull();
  expect((await service.read(OTHERS, `/returns/files/${returnId}`)).status).toBe(404);
  expect((await service.read(null, `/returns/files/${returnId}`)).status).toBe(401);
  const list = '{ returnFiles(first: 1) { totalCount edges { node { id } } } }';
  expect((await service.ask(OTHERS, list)).data.returnFiles).toEqual({ totalCount: 0, edges: [] });
  expect((await service.ask(OFFICER, list)).data.returnFiles.edges).toEqual([{ node: { id: returnId } }]);
  const taken = await send(csv([row(3, 30)]), { query: `?id=${returnId}`, actor: OTHERS });
  expect(taken.told.error?.code).toBe('FILE_ID_TAKEN');
});

test('a file that was announced by its digest and is here already is not read again', async () => {
  const file = csv([row(4, 30), row(5, 30)]);
  const digest = createHash('sha256').update(file).digest('base64');
  const headers = { 'repr-digest': `sha-256=:${digest}:` };
  const first = await push(file, { headers });
  expect(first).toMatchObject({ accepted: 2, unchanged: 0 });
  expect(await push(file, { headers })).toEqual({ ...first, accepted: 0, unchanged: 2 });
  const wrong = await send(csv([row(4, 31)]), { headers: { 'repr-digest': `sha-256=:${'A'.repeat(43)}=:` } });
  expect([wrong.status, wrong.told.error?.code]).toEqual([400, 'DIGEST_WRONG']);
  expect((await fileOf(first.returnId)).state).toBe('TAKEN');
});

test('an upload whose line broke is gone on with where it stood, and ends with the rows of the file', async () => {
  const rows = Array.from({ length: 3_600 }, (_, n) => row(n % SCHOOLS, 200 + Math.floor(n / SCHOOLS)));
  const file = Buffer.from(csv(rows));
  const id = randomUUID();
  const path = `/returns/roll?id=${id}`;
  await sendAndBreak(file, { path, upTo: file.length - 5_000, kept: 2_000 });
  const broken = await progress(id);
  expect(broken).toMatchObject({ state: 'RECEIVING', accepted: 0 });
  expect([broken.rows >= 2_000, broken.rows < 3_600, broken.offset > 0]).toEqual([true, true, true]);
  expect((await fileOf(id)).resumesAt).toBeGreaterThanOrEqual(broken.offset);
  const wrong = await send('', { query: `?id=${id}`, headers: { 'upload-offset': '7' } });
  expect([wrong.status, wrong.told.error?.code]).toEqual([409, 'OFFSET_WRONG']);
  // The connection that broke may still be at work on what it had.
  const rest = await until('the rest to be taken', async () => {
    const { offset } = await progress(id);
    const headers = { 'upload-offset': String(offset) };
    const { status, told } = await send(file.subarray(offset), { query: `?id=${id}`, headers });
    return status === 200 && told;
  });
  expect(rest).toMatchObject({ state: 'TAKEN', rows: 3_600, accepted: 3_600, unchanged: 0, rejected: 0 });
  const kept = await service.ground.db.collection('rolls').find({ returnId: id }).sort({ line: 1 }).toArray();
  expect(kept.map(({ line }) => line)).toEqual(rows.map((_, n) => n + 2));
  expect(await push(file.toString(), { query: `?id=${id}` })).toMatchObject({
    returnId: id,
    accepted: 0,
    unchanged: 3_600,
  });
});

test('a packed file is sent again from its start, and rows that are here are passed over', async () => {
  const rows = Array.from({ length: 2_400 }, (_, n) => row(n % SCHOOLS, 100 + Math.floor(n / SCHOOLS)));
  const id = randomUUID();
  const path = `/returns/roll?id=${id}`;
  const file = Buffer.from(csv(rows));
  await sendAndBreak(file, { path, upTo: file.length - 100, kept: 2_000 });
  const headers = { 'content-encoding': 'gzip' };
  const whole = await send(gzipSync(file), { query: `?id=${id}`, headers });
  expect(whole.told).toMatchObject({ state: 'TAKEN', rows: 2_400, accepted: 2_400, rejected: 0 });
});

test('a file that cannot be read is on record, and has changed nothing', async () => {
  const id = randomUUID();
  const file = gzipSync(csv([row(6, 30)])).subarray(0, -8);
  const refused = await send(file, { query: `?id=${id}`, headers: { 'content-encoding': 'gzip' } });
  expect(refused.told.error?.code).toBe('FILE_DAMAGED');
  expect(await progress(id)).toMatchObject({
    state: 'REFUSED',
    accepted: 0,
    concerns: [expect.stringContaining('FILE_DAMAGED')],
  });
});

test('its rows take effect though whoever saw to it was lost', async () => {
  const { returnId } = await push(csv([row(7, 90)]));
  const { db } = service.ground;
  const long = new Date(Date.now() - 60_000);
  const left = { state: 'APPLYING' as const, applied: '', accepted: 0, changedAt: long };
  await db.collection('rolls').deleteMany({ returnId });
  await db.collection<{ _id: string }>('returnFiles').updateOne({ _id: returnId }, { $set: left });
  await until('the file to be finished', async () => (await progress(returnId)).state === 'TAKEN');
  expect(await db.collection('rolls').countDocuments({ returnId })).toBe(1);
});
