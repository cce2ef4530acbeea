import {
  anActor,
  testServers,
  testService,
  until,
  type TestServers,
  type TestService,
} from '@middletier/local/testing';
import { admitTrust, dismissTrust } from '@middletier/local/trust-credentials';
import { TrustPost, type LetterResult } from '@middletier/local/trust-post';
import type { Receipt } from '../src/return-files/receipt';
import { organisations } from '../src/subgraph';
import { registerOf, takeRegister } from './taking-files';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const JO = anActor({ id: 'jo', roles: ['DATA_OFFICER'], organisations: ['trust:9901'] });

type Result = Receipt & LetterResult;

let servers: TestServers;
let service: TestService;
let ours: TrustPost<Result>;

beforeAll(async () => {
  servers = await testServers();
  service = await testService(organisations, servers);
  const schools = ['990001', '990002'].map((URN) => ({ URN }));
  const other = { URN: '990003', 'Trusts (code)': '9902', 'Trusts (name)': 'Another Trust' };
  await takeRegister(service.ground.store, registerOf([...schools, other]));
  ours = await integrationOf('9901');
});

afterAll(async () => {
  await ours?.[Symbol.asyncDispose]();
  await service?.stop();
  await servers?.[Symbol.asyncDispose]();
});

async function integrationOf(trust: string): Promise<TrustPost<Result>> {
  const seed = admitTrust(servers.dataDir, trust);
  const access = { natsUrl: servers.nats.url, trust, seed };
  return until(`trust ${trust} to be let in`, () => TrustPost.open<Result>(access).catch(() => null));
}

const send = (post: TrustPost<Result>, rows: readonly string[], more = {}) =>
  post.send(['urn,censusDate,pupils', ...rows].join('\n'), { 'Mis-Kind': 'roll', ...more });

const rollOf = async (urn: string) => {
  const rows = await service.ground.db.collection('rolls').find({ urn }).toArray();
  return rows.map(({ pupils }) => pupils as number);
};

test('what a trust publishes is checked and taken as an upload is, and answered row by row', async () => {
  const result = await send(ours, [
    `990001,${daysAgo(3)},210`,
    `990003,${daysAgo(3)},99`,
    `990002,${daysAgo(3)},many`,
  ]);
  expect(result).toMatchObject({ state: 'TAKEN', kind: 'roll', rows: 3, accepted: 1, rejected: 2 });
  expect(result.rejections).toMatchObject([
    { line: 3, rule: 'NOT_YOUR_SCHOOL' },
    { line: 4, column: 'pupils', value: 'many', rule: 'WHOLE_NUMBER' },
  ]);
  expect(await rollOf('990001')).toEqual([210]);
  const { data } = await service.ask(JO, '{ returnFiles(first: 1) { edges { node { id sentBy state } } } }');
  expect(data.returnFiles.edges[0].node).toEqual({
    ...{ id: result.returnId, sentBy: 'Trust 9901, by event', state: 'TAKEN' },
  });
});

test('the same file sent again under its id is answered, and taken once', async () => {
  const row = [`990002,${daysAgo(3)},180`];
  const first = await send(ours, row, { 'Mis-Id': 'our-file-0001' });
  const again = await send(ours, row, { 'Mis-Id': 'our-file-0001' });
  expect(first).toMatchObject({ returnId: 'our-file-0001', accepted: 1 });
  expect({ ...again, seq: 0 }).toEqual({ ...first, seq: 0 });
});

test('what cannot be read is refused as a whole, with the reason', async () => {
  expect((await send(ours, [], { 'Mis-Kind': 'rolls' })).error?.code).toBe('KIND_UNKNOWN');
  const workbook = await send(ours, [], { 'Content-Type': 'application/msword' });
  expect(workbook.error?.code).toBe('WRONG_CONTENT_TYPE');
  expect((await send(ours, [], { 'Mis-Dry-Run': 'true' })).state).toBe('DRY_RUN');
});

test('a trust publishes for itself and hears itself alone, for as long as it may', async () => {
  const theirs = await integrationOf('9902');
  const problems: string[] = [];
  void (async () => {
    for await (const { data } of theirs.nats.status()) problems.push(JSON.stringify(data));
  })();
  theirs.nats.subscribe('mis.results.9901');
  theirs.nats.subscribe('organisations.>');
  theirs.nats.publish('mis.returns.9901', 'urn,censusDate,pupils');
  theirs.nats.publish('organisations.school.changed.990001', '{}');
  await until('four refusals', async () => problems.filter((one) => /PERMISSIONS/i.test(one)).length >= 4);
  const { accepted, rejections } = await send(theirs, [`990003,${daysAgo(3)},99`, `990001,${daysAgo(3)},1`]);
  expect({ accepted, rules: rejections.map(({ rule }) => rule) }).toEqual({
    ...{ accepted: 1, rules: ['NOT_YOUR_SCHOOL'] },
  });
  dismissTrust(servers.dataDir, '9902');
  await until('the trust to be shown out', async () => theirs.nats.isClosed());
  expect(await rollOf('990001')).toEqual([210]);
});

test('a letter that was confirmed outlives the server and the service, and is taken once', async () => {
  await service.stop();
  const body = `urn,censusDate,pupils\n990001,${daysAgo(1)},214`;
  const seq = await ours.post(body, { 'Mis-Kind': 'roll', 'Mis-File': 'late' });
  await servers.crash('nats');
  service = await testService(organisations, servers);
  const file = await until('the letter to be taken', async () =>
    service.ground.db
      .collection('returnFiles')
      .findOne({ kind: 'roll', rows: 1, state: 'TAKEN', name: 'late' }),
  );
  expect(String(file['_id'])).toMatch(new RegExp(`^event-${seq}-\\d+$`));
  expect((await rollOf('990001')).sort()).toEqual([210, 214]);
});
