import { anActor } from '@middletier/local/testing';
import { deploymentAgreed, deploymentCompleted } from '@middletier/improvement/contract';
import { officerOf, untilRead } from '../../improvement/test/an-area';
import { followDays } from '../src/posts/follow-days';
import { Region, actingFor } from './a-region';

let region: Region;
beforeAll(async () => {
  region = await Region.open();
  await region.register('970', ['970001', '970002', '970003'], { 'Trusts (code)': '' });
});
afterAll(() => region?.[Symbol.asyncDispose]());

const officer = officerOf('970');
const school = actingFor('bursar', 'school:970001');
const stranger = anActor({ id: 'stranger', roles: [], organisations: ['school:970003'] });
const jo = anActor({ id: 'account-jo', name: 'Jo Field', roles: [], organisations: [] });
const WINDOW = { from: '2030-09-01', to: '2031-08-31' };

const REGISTER = { field: 'registerLeader', input: 'RegisterLeaderInput', gives: 'id name version' };
const CORRECT = { field: 'correctLeader', input: 'CorrectLeaderInput', gives: 'id name version' };
const CONSENT = { field: 'giveLeaderConsent', input: 'LeaderConsentInput', gives: 'version' };
const ERASE = { field: 'eraseLeader', input: 'EraseLeaderInput', gives: 'name erased' };
const POST_BACK = 'id version standing';
const ESTABLISH = { field: 'establishPost', input: 'EstablishPostInput', gives: POST_BACK };
const FILL = { field: 'fillPost', input: 'FillPostInput', gives: POST_BACK };
const LEAVE = { field: 'leavePost', input: 'LeavePostInput', gives: POST_BACK };
const LEAD = { field: 'leadSchools', input: 'LeadSchoolsInput', gives: `${POST_BACK} schools { urn }` };
const AWARD = {
  ...{ field: 'awardDesignation', input: 'AwardDesignationInput' },
  gives: 'id version criteria { id } grounds { criterion because }',
};

const WITHDRAW = { field: 'withdrawDesignation', input: 'WithdrawDesignationInput', gives: 'withdrawnOn' };

const told = async (subject: string) => {
  const rows = region.cpd.ground.db.collection('outbox').find({ 'event.subject': subject }).sort({ ts: 1 });
  return (await rows.toArray()).map(({ event }) => event);
};

test('a person sees and corrects what is held; the school sees less, a stranger published roles alone', async () => {
  await region.does(school, REGISTER, { id: 'jo', name: 'Jo Feild', account: 'account-jo', urn: '970001' });
  await region.does(school, REGISTER, { id: 'sam', name: 'Sam Deputy', urn: '970001' });
  await region.does(school, ESTABLISH, {
    ...{ id: 'head-1', role: 'HEAD', title: 'Headteacher', schools: ['970001'], from: '2015-09-01' },
  });
  await region.does(school, FILL, { id: 'head-1', version: 1, leader: 'jo', from: '2019-06-01' });
  await region.does(school, ESTABLISH, {
    ...{ id: 'deputy-1', role: 'DEPUTY', title: 'Deputy head', schools: ['970001'], from: '2015-09-01' },
  });
  await region.does(school, FILL, { id: 'deputy-1', version: 1, leader: 'sam', from: '2020-09-01' });

  expect(
    await region.does(jo, CORRECT, { id: 'jo', version: 1, name: 'Jo Field', daysAYear: 20 }),
  ).toMatchObject({
    name: 'Jo Field',
  });
  expect(await region.refusal(stranger, CORRECT, { id: 'jo', version: 2, name: 'X' })).toBe('FORBIDDEN');
  await region.does(jo, CONSENT, { id: 'jo', version: 2, purpose: 'PLANNING', given: true });
  await region.does(jo, CORRECT, { id: 'jo', version: 3, retires: WINDOW });

  const MINE =
    '{ myLeaderRecord { name daysAYear daysUsed retires { from } consents { purpose } changes { what } } }';
  expect((await region.reads(jo, MINE)).data.myLeaderRecord).toMatchObject({
    ...{ name: 'Jo Field', daysAYear: 20, daysUsed: 0, retires: { from: WINDOW.from } },
    consents: [{ purpose: 'PLANNING' }],
  });
  const SEEN = '{ leader(id: "jo") { name retires { from } characteristics { of } } }';
  expect(await region.reads(officer, SEEN)).toMatchObject({
    data: { leader: { name: 'Jo Field', retires: { from: WINDOW.from }, characteristics: null } },
    codes: ['FORBIDDEN'],
  });
  expect((await region.reads(school, SEEN)).codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  const PUBLIC =
    '{ head: leader(id: "jo") { name posts { post { role } to } daysAYear } deputy: leader(id: "sam") { name } }';
  for (const actor of [stranger, null])
    expect((await region.reads(actor, PUBLIC)).data).toEqual({
      head: { name: 'Jo Field', posts: [{ post: { role: 'HEAD' }, to: null }], daysAYear: null },
      deputy: null,
    });
});

test('who read when somebody thinks of retiring is on the trail, for the person’s school as for the person', async () => {
  const TRAIL = `query ($filter: AuditTrailFilter) { cpdAuditTrail(filter: $filter) { edges { node { action actorId } } } }`;
  const trail = async (actor: typeof officer, filter: object) => {
    const { data, errors } = await region.cpd.ask(actor, TRAIL, { filter });
    if (errors) return errors[0]!.extensions.code;
    return data.cpdAuditTrail.edges.map(
      ({ node }: { node: { action: string; actorId: string } }) => `${node.actorId} ${node.action}`,
    );
  };
  const [reads, mine] = [`${officer.id} read`, 'account-jo read'];
  expect(await trail(officer, { urn: '970001', kind: 'READ', about: 'leader:jo' })).toEqual([reads, mine]);
  expect(await trail(jo, { actor: jo.id, kind: 'READ' })).toEqual([mine]);
  expect(await trail(jo, { actor: officer.id })).toBe('FORBIDDEN');
  expect(await trail(school, { urn: '970001' })).toBe('FORBIDDEN');
});

test('who leads a school can be asked of any day, as far as it is for whoever asks', async () => {
  const FIELDS = 'leadership { role standing holder { name } }';
  expect((await region.school(stranger, '970001', FIELDS)).school.leadership).toEqual([
    { role: 'HEAD', standing: 'FILLED', holder: { name: 'Jo Field' } },
  ]);
  expect((await region.school(school, '970001', FIELDS)).school.leadership).toHaveLength(2);
  const PAST = 'leadership(asAt: "2019-05-31") { role holder(asAt: "2019-05-31") { name } }';
  expect((await region.school(school, '970001', PAST)).school.leadership).toContainEqual({
    role: 'HEAD',
    holder: null,
  });
  expect((await region.school(stranger, '970001', PAST)).codes).toEqual(['FORBIDDEN']);
});

test('an executive head takes on a school, and others are told without a name', async () => {
  await region.does(officer, ESTABLISH, {
    ...{
      id: 'exec',
      role: 'EXECUTIVE_HEAD',
      title: 'Executive head',
      schools: ['970002'],
      from: '2020-09-01',
    },
  });
  await region.does(officer, FILL, { id: 'exec', version: 1, leader: 'jo', from: '2020-09-01' });
  const led = await region.does(officer, LEAD, {
    id: 'exec',
    version: 2,
    schools: ['970002', '970003'],
    from: '2021-09-01',
  });
  expect(led.schools).toEqual([{ urn: '970002' }, { urn: '970003' }]);
  const events = await told('post/exec');
  expect(events.map(({ type, data }) => [type, data.schools.length])).toEqual([
    ['cpd.post.filled.v1', 1],
    ['cpd.post.filled.v1', 2],
  ]);
  expect(JSON.stringify(events)).not.toMatch(/jo|Field/);
  expect(
    await region.refusal(stranger, LEAVE, {
      id: 'head-1',
      version: 2,
      lastDay: '2020-01-01',
      reason: 'OTHER',
    }),
  ).toBe('FORBIDDEN');
});

test('a known leaving is told on its day, once', async () => {
  const at = { id: 'deputy-1', version: 2, lastDay: '2098-12-31', reason: 'RETIREMENT' };
  expect((await region.does(school, LEAVE, at)).standing).toBe('FILLED');
  expect(await region.refusal(school, LEAVE, at)).toBe('CHANGED_MEANWHILE');
  for (const day of ['2098-12-31', '2099-01-01', '2099-01-02'])
    await followDays(region.cpd.ground.store, new Date(day));
  expect((await told('post/deputy-1')).map(({ type, data }) => [type, data.on, data.sudden])).toEqual([
    ['cpd.post.filled.v1', '2020-09-01', undefined],
    ['cpd.post.vacated.v1', '2098-12-31', false],
  ]);
});

test('a designation is judged by the criteria of its day, and says what is missing', async () => {
  const stated = [
    { criterion: 'good-school', because: 'Report of 12 March 2021: good' },
    { criterion: 'support-record', because: 'Two schools of 2020 rose' },
    { criterion: 'backed', because: 'Minute 4 of the governors, letter of the director' },
  ];
  const award = { id: 'nle-jo', kind: 'NLE', leader: 'jo', from: '2022-06-01', stated };
  const early = region.does(officer, AWARD, { ...award, from: '2022-05-31' });
  await expect(early).rejects.toThrow(/years-of-headship \(2 whole years.*coach-trained/);
  const coachTraining = { on: '2021-11-05', by: 'A coaching provider' };
  await region.does(school, CORRECT, { id: 'jo', version: 4, coachTraining });
  expect(await region.refusal(school, AWARD, { ...award, from: '2022-08-31' })).toBe('FORBIDDEN');
  const awarded = await region.does(officer, AWARD, award);
  expect(awarded).toMatchObject({ version: 1, criteria: { id: 'nle-2017' } });
  expect(awarded.grounds).toContainEqual({
    criterion: 'coach-trained',
    because: 'trained in coaching on 2021-11-05',
  });
  expect(await region.refusal(officer, AWARD, { ...award, id: 'again' })).toBe('DESIGNATED_ALREADY');
  const LIST =
    '{ designations(body: "local-authority:970", kinds: [NLE]) { totalCount edges { node { kind leader { name } } } } }';
  expect((await region.reads(stranger, LIST)).data.designations).toMatchObject({
    ...{ totalCount: 1, edges: [{ node: { kind: 'NLE', leader: { name: 'Jo Field' } } }] },
  });
  expect((await told('designation/nle-jo')).map(({ type }) => type)).toEqual(['cpd.designation.awarded.v1']);
});

test('a completed deployment reaches the leader’s record, and the days are used up', async () => {
  const audience = { school: '970002', localAuthority: '970', trust: null };
  const today = new Date().toISOString().slice(0, 10);
  const facts = {
    ...{ id: 'd1', owner: 'local-authority:970', school: { urn: '970002', name: 'Two' }, needs: ['reading'] },
    supporter: {
      ...{ id: 's1', urn: '970001', name: 'One' },
      leader: { id: 'jo', name: 'Jo Field', designation: 'NLE' },
    },
    ...{
      overseer: { id: 'o', name: 'A senior head', urn: '970003' },
      from: today,
      to: '2099-07-01',
      days: 12,
    },
    ...{ payment: { kind: 'LUMP_SUM' as const, pence: 600_000 }, totalPence: 600_000 },
    ...{ audience, supporterAudience: { ...audience, school: '970001' } },
  };
  const read = async () => {
    await untilRead({ reader: 'leaders-on-deployment-told', by: region.cpd, of: region.area.improvement });
    const { data } = await region.reads(
      jo,
      '{ myLeaderRecord { daysUsed support { days improved school { urn } } } }',
    );
    return data.myLeaderRecord;
  };
  const { store } = region.area.improvement.ground;
  await store.transact(async (unit) => unit.emit(deploymentAgreed, 'd1', { ...facts, agreedOn: today }));
  expect(await read()).toEqual({
    daysUsed: 12,
    support: [{ days: 12, improved: null, school: { urn: '970002' } }],
  });
  const done = { endedEarly: false, reason: null, completedOn: today, daysGiven: 11, duePence: 600_000 };
  const effect = { measure: 'ks2-rwm-expected', before: 54, after: 61, verdict: 'IMPROVED' as const };
  await store.transact(async (unit) =>
    unit.emit(deploymentCompleted, 'd1', {
      ...facts,
      ...done,
      effectOnSchool: [effect],
      effectOnSupporter: [],
    }),
  );
  expect(await read()).toEqual({
    daysUsed: 11,
    support: [{ days: 11, improved: true, school: { urn: '970002' } }],
  });
});

test('erased, somebody has no name anywhere, and every count is as it was', async () => {
  const counts = '{ designations(body: "local-authority:970") { totalCount } }';
  const before = (await region.reads(officer, counts)).data;
  expect(await region.refusal(stranger, ERASE, { id: 'jo', version: 5 })).toBe('FORBIDDEN');
  expect(await region.does(jo, ERASE, { id: 'jo', version: 5 })).toEqual({ name: null, erased: true });
  expect((await region.reads(officer, counts)).data).toEqual(before);
  const { school: seen } = await region.school(
    school,
    '970001',
    'leadership { role holder { name erased } }',
  );
  expect(seen.leadership).toContainEqual({ role: 'HEAD', holder: { name: null, erased: true } });
  expect((await region.reads(jo, '{ myLeaderRecord { name } }')).data.myLeaderRecord).toBeNull();
  expect(await region.refusal(officer, CORRECT, { id: 'jo', version: 6, name: 'Jo' })).toBe('LEADER_UNKNOWN');
  for (const { name } of await region.cpd.ground.db.listCollections().toArray()) {
    const rows = await region.cpd.ground.db.collection(name).find().toArray();
    expect([name, JSON.stringify(rows).includes('Jo Field')]).toEqual([name, false]);
  }
});

test('a designation ends with a reason, once', async () => {
  const end = { id: 'nle-jo', version: 1, on: '2026-01-31', reason: 'Given back' };
  expect(await region.refusal(school, WITHDRAW, end)).toBe('FORBIDDEN');
  expect(await region.does(officer, WITHDRAW, end)).toEqual({ withdrawnOn: '2026-01-31' });
  expect(await region.refusal(officer, WITHDRAW, { ...end, version: 2 })).toBe('DESIGNATION_ENDED');
  const LIST = '{ designations(body: "local-authority:970") { totalCount } }';
  expect((await region.reads(officer, LIST)).data.designations.totalCount).toBe(0);
  expect((await told('designation/nle-jo')).map(({ type }) => type)).toContain(
    'cpd.designation.withdrawn.v1',
  );
});

test('a head who leaves raises a warning in improvement at once, and one who is appointed ends it', async () => {
  const signals = async () => {
    await untilRead({ reader: 'headships-on-post-told', by: region.area.improvement, of: region.cpd });
    return (await region.area.school(officer, '970003', 'signals { rule title severity sentence }')).signals;
  };
  await region.does(officer, REGISTER, { id: 'kim', name: 'Kim Cover', urn: '970003' });
  await region.does(officer, REGISTER, { id: 'ali', name: 'Ali Next', urn: '970003' });
  expect(await signals()).toEqual([]);
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const leave = { id: 'exec', version: 3, lastDay: day(-3), reason: 'ILLNESS', sudden: true };
  expect((await region.does(officer, LEAVE, leave)).standing).toBe('VACANT');
  expect(await signals()).toEqual([
    {
      ...{ rule: 'no-head-in-post', title: 'No head in post', severity: 'RED' },
      sentence: `No head in post since the head’s last day, ${day(-3)}, not known beforehand; nobody acts as head.`,
    },
  ]);
  await region.does(officer, FILL, { id: 'exec', version: 4, leader: 'kim', from: day(-2), acting: true });
  expect((await signals())[0].sentence).toContain('somebody acts as head');
  await region.does(officer, FILL, { id: 'exec', version: 5, leader: 'ali', from: day(0) });
  expect(await signals()).toEqual([]);
});
