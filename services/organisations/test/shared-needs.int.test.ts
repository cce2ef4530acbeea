import { sendCommand } from '@middletier/local/send-command';
import { serviceForTests } from '@middletier/local/service-for-tests';
import { organisations } from '../src/subgraph';
import { anActor, type TestService } from '@middletier/local/testing';
import { registerOf, takeRegister } from './taking-files';

const place = (URN: string, PercentageFSM: string, Easting: string) => ({ URN, PercentageFSM, Easting });
const SCHOOLS = [
  place('990001', '40.0', '400000'),
  place('990002', '35.0', '400500'),
  place('990003', '12.0', '400600'),
  place('990004', '', '400700'),
  place('990005', '50.0', '480000'),
  { ...place('991001', '45.0', '401000'), 'LA (code)': '991', 'LA (name)': 'Felpersham' },
];

const officer = anActor({
  id: 'officer',
  roles: ['PARTNERSHIP_OFFICER'],
  organisations: ['local-authority:990'],
});
const head = (urn: string) => anActor({ id: `head-${urn}`, roles: [], organisations: [`school:${urn}`] });

const service = serviceForTests(organisations);

beforeAll(async () => {
  await takeRegister(service.ground.store, registerOf(SCHOOLS));
});

type Who = Parameters<TestService['ask']>[0];

const SEARCH = `query ($need: SharedNeedInput!) { schoolsSharingNeed(need: $need) {
  totalCount lookedAt unknown edges { node { urn } distanceMetres values { measure value } } } }`;
const NEED = [{ measure: 'free-school-meals', atLeast: 30 }];

const search = async (who: Who, among: object, criteria: object[] = NEED) => {
  const { data, errors } = await service.ask(who, SEARCH, { need: { criteria, among } });
  return { found: data?.schoolsSharingNeed, code: errors?.[0]?.extensions.code };
};

const PROPOSAL = 'id version state consented declined unanswered partnership { id kind name }';

async function command(who: Who, name: string, input: object) {
  const { got, refused } = await sendCommand(service, who, { name, input, want: PROPOSAL });
  return { made: got, code: refused?.code };
}

const propose = async (schools: readonly string[]) => {
  const wanted = {
    owner: 'local-authority:990',
    name: 'Outer ring',
    purpose: 'Language and literacy',
    need: NEED,
    schools,
  };
  return (await command(officer, 'proposeNetwork', wanted)).made as { id: string; version: number };
};

const MINUTE = { meetingDate: '2026-01-20', reference: 'Minute 7', givenBy: 'The governing body' };
const answer = (who: Who, given: { id: string; urn: string; answer?: string }) =>
  command(who, 'answerNetworkInvitation', { answer: 'CONSENTED', ...given, ...MINUTE });

test('schools that share a need are found in an area, and those of whom nobody knows are counted', async () => {
  const { found } = await search(null, { localAuthorities: ['990'] });
  expect(found).toEqual({
    ...{ totalCount: 3, lookedAt: 5, unknown: 1 },
    edges: [
      ['990001', 40],
      ['990002', 35],
      ['990005', 50],
    ].map(([urn, value]) => ({
      node: { urn },
      distanceMetres: null,
      values: [{ measure: 'free-school-meals', value }],
    })),
  });
});

test('the nearest to a school come first', async () => {
  const { found } = await search(null, { nearSchool: { urn: '990002', withinMetres: 5_000 } });
  const places = found.edges.map(
    ({ node, distanceMetres }: { node: { urn: string }; distanceMetres: number }) => [
      node.urn,
      distanceMetres,
    ],
  );
  expect(places).toEqual([
    ['990002', 0],
    ['990001', 500],
    ['991001', 500],
  ]);
});

test('what schools returned is found for those whom all of them concern', async () => {
  const attendance = service.ground.db.collection<{ _id: string; [field: string]: unknown }>('attendance');
  const weekCommencing = new Date(Date.now() - 14 * 86_400_000).toISOString().slice(0, 10);
  const week = { weekCommencing, sessionsPossible: 1_000, authorisedAbsence: 80, unauthorisedAbsence: 20 };
  await attendance.insertMany([
    { _id: 'a', urn: '990001', ...week, sessionsAttended: 900 },
    { _id: 'b', urn: '990003', ...week, sessionsAttended: 970 },
  ]);
  const low = [{ measure: 'attendance-rate', atMost: 92 }];
  expect((await search(officer, { localAuthorities: ['990'] }, low)).found).toMatchObject({
    ...{ totalCount: 1, lookedAt: 5, unknown: 3 },
    edges: [{ node: { urn: '990001' }, values: [{ value: 90 }] }],
  });
  expect(await search(officer, { localAuthorities: ['990', '991'] }, low)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await search(null, { localAuthorities: ['990'] }, low)).toMatchObject({ code: 'UNAUTHENTICATED' });
});

test.each([
  ['AREA_MISSING', { phases: ['PRIMARY'] }, NEED],
  ['MEASURE_UNKNOWN', { localAuthorities: ['990'] }, [{ measure: 'happiness', atLeast: 1 }]],
])('%s', async (code, among, criteria) => {
  expect(await search(null, among, criteria)).toMatchObject({ code });
});

test('a network is proposed, answered by governors, and formed of those who consent', async () => {
  const { id } = await propose(['990001', '990002', '990005']);
  expect(await answer(head('990001'), { id, urn: '990001' })).toMatchObject({
    made: { consented: 1, unanswered: 2 },
  });
  expect(await answer(head('990001'), { id, urn: '990002' })).toMatchObject({ code: 'FORBIDDEN' });
  await answer(officer, { id, urn: '990002' });
  const { made } = await answer(head('990005'), { id, urn: '990005', answer: 'DECLINED' });
  expect(made).toMatchObject({
    state: 'INVITING',
    consented: 2,
    declined: 1,
    unanswered: 0,
    partnership: null,
  });

  const form = { id, partnership: 'outer-ring', from: '2026-02-01', lead: '990002' };
  expect(await command(officer, 'formNetwork', { ...form, version: 1 })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });
  expect(await command(officer, 'formNetwork', { ...form, version: made.version })).toMatchObject({
    made: { state: 'FORMED', partnership: { id: 'outer-ring', kind: 'NETWORK', name: 'Outer ring' } },
  });
  const told = await service.ground.db
    .collection('outbox')
    .find({ 'event.data.partnership.id': 'outer-ring' })
    .toArray();
  expect(told.map(({ event }) => [event.data.body.id, event.data.role]).sort()).toEqual([
    ['990001', 'MEMBER'],
    ['990002', 'LEAD'],
  ]);
});

test('an invited school sees its invitations, another does not', async () => {
  const { id } = await propose(['990003', '990004']);
  const query = `{ school(urn: "990003") { networkInvitations { totalCount edges { node { proposal { id } answer { answer } } } } } }`;
  const { data } = await service.ask(head('990003'), query);
  expect(data.school.networkInvitations).toEqual({
    totalCount: 1,
    edges: [{ node: { proposal: { id }, answer: null } }],
  });
  for (const refused of [query, `{ networkProposal(id: "${id}") { name } }`]) {
    const { errors } = await service.ask(head('990001'), refused);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
});
