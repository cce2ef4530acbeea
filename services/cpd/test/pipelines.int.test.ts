import { anActor } from '@middletier/local/testing';
import { officerOf } from '../../improvement/test/an-area';
import { Region } from './a-region';

let region: Region;
const officer = officerOf('972');
const stranger = anActor({ id: 'stranger', roles: [], organisations: ['school:972003'] });
const OWNER = 'local-authority:972';
const PEOPLE = ['ann', 'ben', 'cleo'];
const accountOf = (id: string) => anActor({ id: `account-${id}`, name: id, roles: [], organisations: [] });
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const REGISTER = { field: 'registerLeader', input: 'RegisterLeaderInput' };
const CONSENT = { field: 'giveLeaderConsent', input: 'LeaderConsentInput' };
const ERASE = { field: 'eraseLeader', input: 'EraseLeaderInput' };
const ESTABLISH = { field: 'establishPost', input: 'EstablishPostInput' };
const FILL = { field: 'fillPost', input: 'FillPostInput' };
const OPEN = { field: 'openPipeline', input: 'OpenPipelineInput' };
const ENTER = { field: 'enterPipeline', input: 'EnterPipelineInput', gives: 'stage readiness version' };
const EVIDENCE = {
  ...{ field: 'recordEvidence', input: 'RecordEvidenceInput' },
  gives: 'stage readiness version missing { id }',
};
const PLACE = {
  field: 'arrangePlacement',
  input: 'ArrangePlacementInput',
  gives: 'id version exchange state',
};
const END = { field: 'endPlacement', input: 'EndPlacementInput', gives: 'state' };
const AWARD = {
  field: 'agreeStudyAward',
  input: 'AgreeStudyAwardInput',
  gives: 'version amount { pence currency }',
};
const FINISH = { field: 'endStudyAward', input: 'EndStudyAwardInput', gives: 'outcome' };
const NETWORK = { field: 'openLeaderNetwork', input: 'OpenLeaderNetworkInput' };
const JOIN = { field: 'joinLeaderNetwork', input: 'JoinLeaderNetworkInput', gives: 'from to' };
const LEAVE = { field: 'leaveLeaderNetwork', input: 'LeaveLeaderNetworkInput', gives: 'to' };
const MEET = { field: 'holdNetworkMeeting', input: 'HoldNetworkMeetingInput', gives: 'attendance' };

beforeAll(async () => {
  region = await Region.open();
  await region.register('972', ['972001', '972002', '972003']);
  for (const [i, id] of PEOPLE.entries()) {
    const urn = `97200${i + 1}`;
    await region.does(officer, REGISTER, { id, name: id, account: `account-${id}`, urn });
    await region.does(officer, ESTABLISH, {
      id: `p-${id}`,
      role: 'DEPUTY',
      title: 'Deputy',
      schools: [urn],
      from: day(-900),
    });
    await region.does(officer, FILL, { id: `p-${id}`, version: 1, leader: id, from: day(-800) });
  }
  await region.does(officer, OPEN, {
    ...{ id: 'heads', owner: OWNER, title: 'Aspiring heads', role: 'HEAD' },
    stages: [
      { id: 'aspires', title: 'Aspires', evidence: [{ id: 'led-a-team', title: 'Led a team' }] },
      {
        ...{ id: 'prepares', title: 'Prepares' },
        evidence: [
          { id: 'placement-elsewhere', title: 'Led in another school' },
          { id: 'acted', title: 'Acted as head' },
        ],
      },
    ],
  });
});
afterAll(() => region?.[Symbol.asyncDispose]());

const pipeline = async () =>
  (await region.reads(officer, '{ pipeline(id: "heads") { everEntered counts { stage readiness people } } }'))
    .data.pipeline;
const inAll = (counts: readonly { people: number }[]) => counts.reduce((sum, { people }) => sum + people, 0);

test('nobody is in a pipeline without consent, or twice, however often and at once they are entered', async () => {
  const enter = { pipeline: 'heads', leader: 'ann' };
  expect(await region.refusal(officer, ENTER, enter)).toBe('CONSENT_MISSING');
  for (const id of PEOPLE)
    await region.does(accountOf(id), CONSENT, { id, version: 1, purpose: 'PLANNING', given: true });
  const codes = await Promise.all(Array.from({ length: 6 }, () => region.refusal(officer, ENTER, enter)));
  expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  expect(codes.filter((code) => code === 'IN_IT_ALREADY')).toHaveLength(5);
  for (const leader of ['ben', 'cleo']) await region.does(officer, ENTER, { pipeline: 'heads', leader });
  const { counts, everEntered } = await pipeline();
  expect([counts, everEntered]).toEqual([[{ stage: 'aspires', readiness: 'DEVELOPING', people: 3 }], 3]);
});

test('stage and readiness follow from evidence that others judged, a placement among it', async () => {
  const evidence = {
    pipeline: 'heads',
    leader: 'ann',
    version: 1,
    kind: 'led-a-team',
    on: day(-30),
    what: 'Minutes of May',
  };
  expect(await region.refusal(accountOf('ann'), EVIDENCE, evidence)).toBe('NOT_FOR_YOU');
  expect(await region.refusal(stranger, EVIDENCE, evidence)).toBe('FORBIDDEN');
  const one = await region.does(officer, EVIDENCE, evidence);
  expect(one).toMatchObject({ stage: 'prepares', readiness: 'DEVELOPING' });
  const place = {
    id: 'ann-away',
    leader: 'ann',
    host: '972002',
    from: day(-20),
    to: day(-1),
    purpose: 'Leads reading',
    agreed: 'Both heads',
  };
  expect(await region.refusal(officer, PLACE, { ...place, host: '972001' })).toBe('PLACED_AT_HOME');
  expect(await region.refusal(officer, PLACE, { ...place, exchangeWith: 'cleo' })).toBe('NO_EXCHANGE');
  const placed = await region.does(officer, PLACE, { ...place, exchangeWith: 'ben' });
  expect(placed).toEqual({ id: 'ann-away', version: 1, exchange: 'ann-away-back', state: 'ARRANGED' });
  expect(await region.refusal(officer, PLACE, { ...place, id: 'again' })).toBe('PLACED_ALREADY');
  await region.does(officer, END, {
    id: 'ann-away',
    version: 1,
    completed: true,
    outcome: 'Led guided reading in year 3',
  });
  const near = await region.does(officer, EVIDENCE, {
    ...evidence,
    version: 3,
    kind: 'acted',
    what: 'Acted for a term',
  });
  expect(near).toMatchObject({ stage: 'prepares', readiness: 'READY', missing: [] });
  const { counts } = await pipeline();
  expect(inAll(counts)).toBe(3);
});

test('an MA is paid for by the authority, and funding hears the amount without a name', async () => {
  const award = {
    ...{
      id: 'ma-ann',
      leader: 'ann',
      owner: OWNER,
      course: 'MA in Educational Studies',
      university: 'Leicester',
    },
    ...{ amountPence: 450_000, from: day(0), to: day(700) },
  };
  expect(await region.refusal(accountOf('ann'), AWARD, award)).toBe('FORBIDDEN');
  expect(await region.refusal(officer, AWARD, { ...award, amountPence: 0 })).toBe('BAD_AMOUNT');
  expect(await region.does(officer, AWARD, award)).toEqual({
    version: 1,
    amount: { pence: 450_000, currency: 'GBP' },
  });
  const told = await region.cpd.ground.db
    .collection('outbox')
    .findOne({ 'event.subject': 'study-award/ma-ann' });
  expect(told!['event'].data).toMatchObject({
    owner: OWNER,
    amountPence: 450_000,
    school: { urn: '972001' },
  });
  expect(JSON.stringify(told!['event'].data)).not.toContain('"ann"');
  expect(await region.does(officer, FINISH, { id: 'ma-ann', version: 1, outcome: 'COMPLETED' })).toEqual({
    outcome: 'COMPLETED',
  });
  const total = `{ studyAwards(owner: "${OWNER}") { totalCount total { pence } } }`;
  expect((await region.reads(officer, total)).data.studyAwards).toEqual({
    totalCount: 1,
    total: { pence: 450_000 },
  });
});

test('deputies meet in a network of their own', async () => {
  await region.does(officer, NETWORK, {
    id: 'deputies',
    owner: OWNER,
    name: 'Deputies Network',
    roles: ['DEPUTY'],
  });
  await region.does(officer, NETWORK, {
    id: 'senior',
    owner: OWNER,
    name: 'Senior Leadership Network',
    roles: ['SENIOR_LEADER'],
  });
  for (const leader of ['ann', 'ben', 'ann'])
    await region.does(officer, JOIN, { network: 'deputies', leader });
  expect(await region.refusal(officer, JOIN, { network: 'senior', leader: 'ann' })).toBe('OTHER_ROLE');
  const meeting = {
    network: 'deputies',
    on: day(0),
    theme: 'Timetables',
    host: '972001',
    attended: ['ann', 'ben'],
  };
  expect(await region.refusal(officer, MEET, { ...meeting, attended: ['cleo'] })).toBe('NOT_MEMBERS');
  expect(await region.does(officer, MEET, meeting)).toEqual({ attendance: 2 });
  await region.does(accountOf('ben'), LEAVE, { network: 'deputies', leader: 'ben' });
  const READ =
    '{ leaderNetwork(id: "deputies") { members { totalCount } meetings { edges { node { theme attendance } } } } }';
  expect((await region.reads(officer, READ)).data.leaderNetwork).toEqual({
    members: { totalCount: 1 },
    meetings: { edges: [{ node: { theme: 'Timetables', attendance: 2 } }] },
  });
});

test('a person reads all that is kept of them, and those whom their school concerns what they plan by', async () => {
  const ALL = 'candidacies { title readiness } networks { name } studyAwards { id } mentoring { state }';
  const { myLeaderRecord: own } = (await region.reads(accountOf('ann'), `{ myLeaderRecord { ${ALL} } }`))
    .data;
  expect(own).toEqual({
    candidacies: [{ title: 'Aspiring heads', readiness: 'READY' }],
    ...{ networks: [{ name: 'Deputies Network' }], studyAwards: [{ id: 'ma-ann' }], mentoring: [] },
  });
  const seen = await region.reads(officer, `{ leader(id: "ann") { ${ALL} } }`);
  expect([seen.data.leader, seen.codes]).toEqual([{ ...own, mentoring: null }, ['FORBIDDEN']]);
});

test('where succession is at risk is the same for the same question, and uses intentions for the authority alone', async () => {
  const CORRECT = { field: 'correctLeader', input: 'CorrectLeaderInput', gives: 'version' };
  const WINDOW = { from: day(400), to: day(500) };
  await region.does(accountOf('ben'), CORRECT, { id: 'ben', version: 2, retires: WINDOW });
  const ask = (actor: typeof officer, body: string, more = '') =>
    region.reads(
      actor,
      `{ successionRisk(body: "${body}", role: DEPUTY, runs: 400, filledFromOutside: 20 ${more}) { posts ready usesIntentions retentionSource
        openPostYears years { year vacancies { mean low high standardError } unfilled { mean } }
        mostAtRisk(first: 1) { post { id } vacated unfilled candidatesNear }
        actions(prices: { placeOnProgramme: 400000 }, people: 2) { id cost { pence } fewerOpenPostYears }
        whatIf(change: { mergers: [{ urn: "972001", inYears: 0 }, { urn: "972002", inYears: 0 }, { urn: "972003", inYears: 0 }] }) {
          openPostYears } } }`,
    );
  const first = await ask(officer, OWNER);
  expect(first.codes).toEqual([]);
  const { successionRisk: risk } = first.data;
  expect(risk).toMatchObject({ posts: 3, ready: 0, usesIntentions: true, whatIf: { openPostYears: 0 } });
  expect(risk.retentionSource).toContain('School Leadership retention');
  expect(risk.years).toHaveLength(5);
  expect(risk.actions.map(({ id, cost }: { id: string; cost: object }) => [id, cost]).toSorted()).toEqual([
    ['PROGRAMME', { pence: 800_000 }],
    ['SHARE_HEADS', { pence: 1_200_000 }],
  ]);
  expect(risk.mostAtRisk).toMatchObject([{ post: { id: 'p-ben' }, vacated: 100, candidatesNear: 0 }]);
  expect((await ask(officer, OWNER)).data).toEqual(first.data);
  expect((await ask(officer, OWNER, ', seed: 2')).data).not.toEqual(first.data);
  // The school is not to read off a chance when its deputy thinks of retiring.
  const school = anActor({ id: 'bursar', roles: [], organisations: ['school:972002'] });
  const own = (await ask(school, 'school:972002')).data.successionRisk;
  expect(own).toMatchObject({ posts: 1, usesIntentions: false });
  expect(own.mostAtRisk[0].vacated).toBeLessThan(100);
  expect((await ask(stranger, 'school:972002')).codes).toEqual(['FORBIDDEN']);
  expect((await ask(stranger, OWNER)).codes).toEqual(['FORBIDDEN']);
  expect((await ask(officer, OWNER, ', years: 9')).codes).toEqual(['BAD_ASSUMPTION']);
  const GROUPS = `{ pipeline(id: "heads") { representation(of: "SEX", workforce: { source: "census", shares: [
    { value: "Female", percent: 80 }, { value: "Male", percent: 20 }] }) { stage groups { value people workforce } } } }`;
  const [stage] = (await region.reads(officer, GROUPS)).data.pipeline.representation;
  expect(stage.groups).toEqual([
    { value: 'Female', people: null, workforce: 80 },
    { value: 'Male', people: null, workforce: 20 },
  ]);
});

test('who takes consent back or is erased is in no pipeline any more, and counts once among all who ever were', async () => {
  await region.does(accountOf('ben'), CONSENT, { id: 'ben', version: 3, purpose: 'PLANNING', given: false });
  await region.does(accountOf('cleo'), ERASE, { id: 'cleo', version: 2 });
  const { counts, everEntered } = await pipeline();
  expect([counts, everEntered]).toEqual([[{ stage: 'prepares', readiness: 'READY', people: 1 }], 3]);
});

test('two records of one person become one, and they count once everywhere', async () => {
  const MERGE = { field: 'mergeLeaders', input: 'MergeLeadersInput', gives: 'id name posts { post { id } }' };
  await region.does(officer, REGISTER, { id: 'anne', name: 'Anne', account: 'account-anne', urn: '972002' });
  await region.does(accountOf('anne'), CONSENT, { id: 'anne', version: 1, purpose: 'PLANNING', given: true });
  const post = { id: 'p-anne', role: 'DEPUTY', title: 'Deputy', schools: ['972002'], from: day(-900) };
  await region.does(officer, ESTABLISH, post);
  await region.does(officer, FILL, { id: 'p-anne', version: 1, leader: 'anne', from: day(-10) });
  await region.does(officer, ENTER, { pipeline: 'heads', leader: 'anne' });
  await region.does(officer, JOIN, { network: 'deputies', leader: 'anne' });
  expect(inAll((await pipeline()).counts)).toBe(2);
  const two = { into: 'ann', intoVersion: 2, from: 'anne', fromVersion: 2, reason: 'One payroll number' };
  const known = { ...two, keepAccount: 'account-ann' };
  expect(await region.refusal(stranger, MERGE, known)).toBe('FORBIDDEN');
  expect(await region.refusal(officer, MERGE, two)).toBe('TWO_ACCOUNTS');
  expect(await region.refusal(officer, MERGE, { ...known, fromVersion: 1 })).toBe('CHANGED_MEANWHILE');
  const posts = [{ post: { id: 'p-ann' } }, { post: { id: 'p-anne' } }];
  expect(await region.does(officer, MERGE, known)).toEqual({ id: 'ann', name: 'ann', posts });
  const { counts, everEntered } = await pipeline();
  expect([counts, everEntered]).toEqual([[{ stage: 'prepares', readiness: 'READY', people: 1 }], 3]);
  const found = await region.reads(
    officer,
    '{ leader(id: "anne") { id } leaderNetwork(id: "deputies") { members { totalCount } } }',
  );
  expect(found.data).toEqual({ leader: { id: 'ann' }, leaderNetwork: { members: { totalCount: 1 } } });
  expect((await region.reads(accountOf('anne'), '{ myLeaderRecord { id } }')).data.myLeaderRecord).toBeNull();
  expect(await region.refusal(officer, MERGE, { ...known, intoVersion: 3, fromVersion: 3 })).toBe(
    'SAME_RECORD',
  );
});
