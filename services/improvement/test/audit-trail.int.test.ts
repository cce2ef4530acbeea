import { anActor } from '@middletier/local/testing';
import type { Actor } from '@middletier/runtime/actor';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('931', ['931001', '931002']);
});
afterAll(() => area?.[Symbol.asyncDispose]());

const onlyOfficer = (authority: string) => ({ ...officerOf(authority), roles: ['AUTHORITY_OFFICER'] });
const officer = onlyOfficer('931');
const colleague = { ...officer, id: 'colleague', name: 'A Colleague' };
const administrator = anActor({ id: 'admin', roles: ['ADMINISTRATOR'], organisations: [] });
const head = anActor({ id: 'head', name: 'A Head', roles: [], organisations: ['school:931001'] });

const HELD = {
  ...{ urn: '931001', heldOn: '2025-09-01', participants: ['A Head'], subject: 'Leadership' },
  ...{ account: 'A secret account.', agreed: [] },
};
const RECORD =
  'mutation ($input: RecordConversationInput!) { recordConversation(input: $input) { __typename } }';
const record = (by: Actor, idempotencyKey: string, more: object = {}) =>
  area.improvement.ask(by, RECORD, { input: { idempotencyKey, ...HELD, confidentiality: 'OPEN', ...more } });
const readAll = (by: Actor) => area.school(by, '931001', 'conversations { edges { node { id account } } }');

const TRAIL = `query ($filter: AuditTrailFilter, $after: String) {
  improvementAuditTrail(filter: $filter, first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { kind action actorId subjects outcome code cause } } } }`;
interface Entry {
  readonly kind: string;
  readonly action: string;
  readonly actorId: string;
  readonly subjects: readonly string[];
  readonly outcome: string;
  readonly code: string | null;
  readonly cause: string | null;
}

/** The whole trail, page by page, or why it is refused. */
async function trail(by: Actor, filter: object = {}): Promise<Entry[] | string> {
  const found: Entry[] = [];
  for (let after: string | undefined; ;) {
    const { data, errors } = await area.improvement.ask(by, TRAIL, { filter, after });
    if (errors) return errors[0]!.extensions.code;
    const { edges, pageInfo } = data.improvementAuditTrail;
    found.push(...edges.map(({ node }: { node: Entry }) => node));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor as string;
  }
}
const inShort = async (by: Actor, filter: object = {}) => {
  const found = await trail(by, filter);
  if (typeof found === 'string') return found;
  return found.map(({ action, actorId, outcome, code }) => `${actorId} ${action} ${code ?? outcome}`);
};

test('who changed what and who read what is confidential is on the trail, and what they wrote is not', async () => {
  await record(officer, 'the open one');
  await record(officer, 'the open one');
  await record(officer, 'for officers', { confidentiality: 'OFFICERS' });
  await record(officer, 'the hard one', { confidentiality: 'NAMED', readers: ['director'] });
  await record(officer, 'misplaced', { readers: ['director'] });
  await readAll(head);
  await readAll(colleague);
  await readAll(officer);

  const about = { urn: '931001' };
  const changes = Array.from({ length: 3 }, () => `${officer.id} recordConversation DONE`);
  expect(await inShort(administrator, about)).toEqual([
    ...[
      `${officer.id} read DONE`,
      'colleague read DONE',
      `${officer.id} recordConversation READERS_MISPLACED`,
    ],
    ...changes,
  ]);
  const [read, readByColleague, refused, last] = (await trail(administrator, about)) as Entry[];
  expect([read!.subjects.length, readByColleague!.subjects.length]).toEqual([3, 2]);
  expect(refused!.subjects).toEqual(['school:931001']);
  expect(last!.subjects).toEqual(['school:931001', expect.stringMatching(/^conversation:/)]);
  expect(last!.cause).toMatch(/^[0-9a-f-]{36}$/);
  const theHardOne = { about: last!.subjects[1] };
  expect(await inShort(administrator, theHardOne)).toEqual([
    ...[`${officer.id} read DONE`, `${officer.id} recordConversation DONE`],
  ]);
  expect(JSON.stringify(await trail(administrator))).not.toContain('secret');
});

test('administrators see all, officers what concerns a school they name, less what is for named readers', async () => {
  expect(await inShort(administrator, { kind: 'READ' })).toHaveLength(2);
  expect(await inShort(administrator, { kind: 'READ', actor: 'colleague' })).toEqual(['colleague read DONE']);
  expect(await inShort(administrator, { to: '2020-01-01T00:00:00.000Z' })).toEqual([]);
  expect(await inShort(colleague)).toBe('FORBIDDEN');
  expect(await inShort(head, { actor: 'head' })).toEqual([]);
  expect(await inShort(colleague, { actor: 'colleague' })).toEqual(['colleague read DONE']);
  expect(await inShort(colleague, { body: 'local-authority:931' })).toEqual([]);
  expect(await inShort(colleague, { body: 'local-authority:932' })).toBe('FORBIDDEN');
  for (const other of [head, onlyOfficer('932')])
    expect(await inShort(other, { urn: '931001' })).toBe('FORBIDDEN');
  expect(await inShort(colleague, { urn: '931001' })).toEqual([
    ...['colleague read DONE', `${officer.id} recordConversation READERS_MISPLACED`],
    ...[`${officer.id} recordConversation DONE`, `${officer.id} recordConversation DONE`],
  ]);
});

test('how confidential kinds of signals are is for everybody, and reading it is not on the trail', async () => {
  const { data } = await area.improvement.ask(null, '{ signalKinds { id confidentiality } }');
  expect(data.signalKinds).toContainEqual(expect.objectContaining({ confidentiality: 'OFFICERS' }));
  expect(await inShort(administrator, { kind: 'READ' })).toHaveLength(2);
});
