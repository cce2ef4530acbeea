import { sendCommand } from '@middletier/local/send-command';
import { serviceForTests } from '@middletier/local/service-for-tests';
import { isAddressed, type Addressing } from '../src/briefings/addressing';
import { openBriefings } from '../src/briefings/loaders';
import { countMatching, pageMatching } from '../src/register/matching-schools';
import { organisations } from '../src/subgraph';
import { anActor, type TestService } from '@middletier/local/testing';
import { UNDER_NO_TRUST } from './gias-file';
import { deskOf } from './partnership-desk';
import { registerOf, takeRegister } from './taking-files';

const DAY = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const [YESTERDAY, TODAY, SOON] = [dayFromNow(-1), dayFromNow(0), dayFromNow(14)];

const SECONDARY = { 'PhaseOfEducation (code)': '4' };
const ELSEWHERE = { 'LA (code)': '991', 'LA (name)': 'Felpersham' };
const SCHOOLS = [
  { URN: '990001' },
  { ...UNDER_NO_TRUST, ...SECONDARY, URN: '990002', 'TypeOfEstablishment (code)': '1' },
  { ...ELSEWHERE, URN: '991001' },
  { ...ELSEWHERE, ...UNDER_NO_TRUST, ...SECONDARY, URN: '991002', 'TypeOfEstablishment (code)': '1' },
  { URN: '990003', 'EstablishmentStatus (code)': '2' },
];
const URNS = SCHOOLS.map(({ URN }) => URN);

const officer = anActor({
  id: 'officer',
  roles: ['AUTHORITY_OFFICER'],
  organisations: ['local-authority:990'],
});
const trust = anActor({ id: 'trust', name: 'A trust', roles: [], organisations: ['trust:9901'] });
const administrator = anActor({ id: 'administrator', roles: ['ADMINISTRATOR'], organisations: [] });

const service = serviceForTests(organisations);

beforeAll(async () => {
  expect((await takeRegister(service.ground.store, registerOf(SCHOOLS))).counts).toMatchObject({ new: 5 });
});

type Who = Parameters<TestService['ask']>[0];

const ask = async (who: Who, query: string, variables: object = {}) => {
  const { data, errors } = await service.ask(who, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const TEXT = {
  title: 'Attendance',
  meaning: 'Share the daily register.',
  source: { title: 'Working together', url: 'https://www.gov.uk/attendance' },
  from: YESTERDAY,
};

async function command(who: Who, name: string, input: object) {
  const fields = name === 'acknowledgeBriefing' ? 'overdue acknowledgement { by }' : 'id version state';
  const { got, refused } = await sendCommand(service, who, { name, input, want: fields });
  return { made: got, code: refused?.code };
}

const issue = async (who: Who, wanted: object = {}) =>
  (await command(who, 'issueBriefing', { ...TEXT, ...wanted })).made as { id: string; version: number };
const acknowledge = (who: Who, { id, version }: { id: string; version: number }, urn: string) =>
  command(who, 'acknowledgeBriefing', { briefing: id, version, urn });

const briefingsOf = async (urn: string) => {
  const { school } = await ask(
    trust,
    `query ($urn: ID!) { school(urn: $urn) { briefings(first: 500) { totalCount edges { node { briefing { id version } } } } } }`,
    { urn },
  );
  const nodes = school.briefings.edges.map(
    ({ node }: { node: { briefing: { id: string; version: number } } }) => node.briefing,
  );
  expect(school.briefings.totalCount).toBe(nodes.length);
  return nodes as { id: string; version: number }[];
};
const ids = (briefings: readonly { id: string }[]) => briefings.map(({ id }) => id);

test('a briefing reaches the schools of its issuer that it fits, and is told as a fact', async () => {
  const { id } = await issue(officer, {
    issuer: 'local-authority:990',
    addressing: { phases: ['PRIMARY'], bodies: ['trust:9901', 'school:990002'] },
  });
  const reached = await Promise.all(URNS.map(async (urn) => ids(await briefingsOf(urn)).includes(id)));
  expect(URNS.filter((_, i) => reached[i])).toEqual(['990001']);
  const told = await service.ground.db.collection('outbox').findOne({ 'event.subject': `briefing/${id}` });
  expect(told?.['event']).toMatchObject({
    type: 'organisations.briefing.issued.v1',
    data: { version: 1, issuer: 'local-authority:990', addressing: { phases: ['PRIMARY'] } },
  });
});

test('the register finds the very schools that the rule addresses', async () => {
  const briefings = openBriefings(service.ground.db);
  const everybody = { phases: [], types: [], bodies: [] };
  const narrowed: Partial<Addressing>[] = [
    {},
    { phases: ['SECONDARY'] },
    { types: ['34'] },
    { bodies: ['trust:9901'] },
    { bodies: ['school:991002', 'local-authority:990'] },
    { phases: ['PRIMARY'], types: ['1'] },
    { phases: ['PRIMARY'], bodies: ['school:990003', 'school:990001'] },
    { bodies: ['partnership:none'] },
  ];
  for (const issuer of [null, 'local-authority:991', 'trust:9901'])
    for (const narrowing of narrowed) {
      const addressed = { issuer, addressing: { ...everybody, ...narrowing } };
      const schools = await Promise.all(URNS.map((urn) => briefings.addressee(urn, TODAY)));
      const byRule = schools
        .filter((school) => school && isAddressed(addressed, school))
        .map((school) => school!.urn);
      const matching = await briefings.matching(addressed, TODAY);
      const page = await pageMatching(service.ground, matching, { first: 500 });
      expect(page.edges.map(({ node }) => node).sort()).toEqual(byRule.sort());
      expect(await countMatching(service.ground, matching)).toBe(byRule.length);
    }
});

test('a school or its trust acknowledges; a new version must be acknowledged anew', async () => {
  const first = await issue(officer, { issuer: 'local-authority:990', acknowledgeBy: SOON });
  expect(await acknowledge(officer, first, '990001')).toMatchObject({ code: 'FORBIDDEN' });
  const said = await acknowledge(trust, first, '990001');
  expect(said.made).toEqual({ overdue: false, acknowledgement: { by: 'A trust' } });
  const progress = 'progress { addressed acknowledged overdue }';
  const count = async () =>
    (await ask(officer, `{ briefing(id: "${first.id}") { version ${progress} } }`)).briefing;
  expect(await count()).toEqual({ version: 1, progress: { addressed: 2, acknowledged: 1, overdue: 0 } });

  const revision = { ...TEXT, id: first.id, version: 1, meaning: 'And call home.', acknowledgeBy: SOON };
  expect((await command(officer, 'reviseBriefing', revision)).made).toEqual({
    id: first.id,
    version: 2,
    state: 'IN_FORCE',
  });
  expect(await command(officer, 'reviseBriefing', revision)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  expect(await count()).toEqual({ version: 2, progress: { addressed: 2, acknowledged: 0, overdue: 0 } });
  expect(await acknowledge(trust, first, '990001')).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  expect((await briefingsOf('990001')).filter(({ id }) => id === first.id)).toEqual([
    { id: first.id, version: 2 },
  ]);
});

test('a revision that applies later leaves the version before it in force until then', async () => {
  const { id } = await issue(officer, { issuer: 'local-authority:990' });
  await command(officer, 'reviseBriefing', { ...TEXT, id, version: 1, from: SOON });
  const { briefing, then } = await ask(
    null,
    `{ briefing(id: "${id}") { version versions { version state } } then: briefing(id: "${id}", asAt: "${SOON}") { version } }`,
  );
  expect(briefing).toEqual({
    version: 1,
    versions: [
      { version: 1, state: 'IN_FORCE' },
      { version: 2, state: 'SCHEDULED' },
    ],
  });
  expect(then).toEqual({ version: 2 });
});

test('what is overdue is listed for the issuer and for the authority', async () => {
  const { id } = await issue(administrator, {
    acknowledgeBy: TODAY,
    addressing: { bodies: ['local-authority:991', 'trust:9901'] },
  });
  // Time passes: the day to acknowledge it by was yesterday.
  await service.ground.db.collection('briefings').updateOne({ id }, { $set: { acknowledgeBy: YESTERDAY } });
  await acknowledge(trust, { id, version: 1 }, '991001');
  const overdue = 'overdue { totalCount edges { node { urn } } } progress { addressed acknowledged overdue }';
  const { briefing } = await ask(administrator, `{ briefing(id: "${id}") { ${overdue} } }`);
  expect(briefing).toEqual({
    overdue: { totalCount: 2, edges: [{ node: { urn: '990001' } }, { node: { urn: '991002' } }] },
    progress: { addressed: 3, acknowledged: 1, overdue: 2 },
  });
  const query = `{ localAuthority(code: "990") { overdueBriefings { briefing { id } outstanding schools { edges { node { urn } } } } } }`;
  const { localAuthority } = await ask(officer, query);
  expect(localAuthority.overdueBriefings).toEqual([
    { briefing: { id }, outstanding: 1, schools: { edges: [{ node: { urn: '990001' } }] } },
  ]);
  const { errors } = await service.ask(trust, query);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

interface Feed {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

test('what an issuer has in force is listed, the newest first', async () => {
  const older = await issue(officer, { issuer: 'local-authority:990', title: 'Older' });
  const newer = await issue(officer, { issuer: 'local-authority:990', title: 'Newer' });
  const query =
    '{ briefings(issuer: "local-authority:990", first: 2) { edges { node { id } } pageInfo { hasNextPage } } }';
  const { briefings } = await ask(null, query);
  expect(briefings).toEqual({
    edges: [{ node: { id: newer.id } }, { node: { id: older.id } }],
    pageInfo: { hasNextPage: true },
  });
});

test('the feed gives every version and withdrawal once, from where the reader stopped', async () => {
  const query = `query ($after: String) { briefingFeed(bodies: ["trust:9901"], first: 2, after: $after) {
    edges { node { id version state } } pageInfo { hasNextPage endCursor } } }`;
  let after: string | null = null;
  const readOn = async () => {
    const nodes: { id: string }[] = [];
    for (let more = true; more;) {
      const { briefingFeed }: { briefingFeed: Feed } = await ask(trust, query, { after });
      nodes.push(...briefingFeed.edges.map(({ node }) => node));
      after = briefingFeed.pageInfo.endCursor ?? after;
      more = briefingFeed.pageInfo.hasNextPage;
    }
    return nodes;
  };
  const before = ids(await readOn());
  expect(before.length).toBeGreaterThan(3);
  expect(await readOn()).toEqual([]);
  const { id } = await issue(officer, { issuer: 'local-authority:990' });
  await issue(administrator, { addressing: { bodies: ['school:990002'] } });
  await command(officer, 'withdrawBriefing', { id, version: 1, reason: 'Taken back.' });
  expect(await readOn()).toEqual([
    { id, version: 1, state: 'SUPERSEDED' },
    { id, version: 2, state: 'WITHDRAWN' },
  ]);
  expect(ids(await briefingsOf('990001'))).not.toContain(id);
});

test.each<[string, Who, object]>([
  ['FORBIDDEN', officer, {}],
  ['FORBIDDEN', officer, { issuer: 'local-authority:991' }],
  ['BODY_UNKNOWN', administrator, { addressing: { bodies: ['trust:1'] } }],
  ['BODY_UNREADABLE', administrator, { addressing: { bodies: ['academy:1'] } }],
  ['BAD_DATE', administrator, { from: '2026-02-30' }],
  ['ACKNOWLEDGED_BEFORE_IT_BEGINS', administrator, { acknowledgeBy: YESTERDAY }],
])('%s', async (code, who, wanted) => {
  expect(await command(who, 'issueBriefing', { ...TEXT, ...wanted })).toMatchObject({ code });
});

test('what a school has acknowledged is for those whom it concerns', async () => {
  await issue(administrator);
  const query =
    '{ school(urn: "990001") { briefings { edges { node { briefing { title } acknowledgement { at } } } } } }';
  const { data, errors } = await service.ask(anActor({ roles: [], organisations: ['school:990002'] }), query);
  expect(data.school.briefings.edges[0].node).toMatchObject({
    briefing: { title: 'Attendance' },
    acknowledgement: null,
  });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

test('a partnership reaches the schools of its members too, however deep, and of trusts that are members', async () => {
  const { open, join } = deskOf(() => service);
  for (const [id, kind] of [
    ['outer', 'ALLIANCE'],
    ['inner', 'MEMBERSHIP_BODY'],
    ['deepest', 'CLUSTER'],
  ] as const)
    await open(id, kind);
  await join('outer', 'partnership:inner');
  await join('inner', 'partnership:deepest');
  await join('inner', 'trust:9901');
  await join('deepest', 'school:990002');
  const { id } = await issue(administrator, { addressing: { bodies: ['partnership:outer'] } });
  const reached = await Promise.all(URNS.map(async (urn) => ids(await briefingsOf(urn)).includes(id)));
  expect(URNS.filter((_, i) => reached[i])).toEqual(['990001', '990002', '991001']);
  const progress = await ask(administrator, `{ briefing(id: "${id}") { progress { addressed } } }`);
  expect(progress.briefing.progress.addressed).toBe(3);
});
