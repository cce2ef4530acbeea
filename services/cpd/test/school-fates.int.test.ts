import { schoolSucceeded } from '@middletier/organisations/contract';
import { officerOf, untilRead } from '../../improvement/test/an-area';
import { actingFor, Region } from './a-region';

let region: Region;
const officer = officerOf('974');
const OWNER = 'local-authority:974';
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const REGISTER = { field: 'registerLeader', input: 'RegisterLeaderInput' };
const CORRECT = { field: 'correctLeader', input: 'CorrectLeaderInput', gives: 'school { urn }' };
const ESTABLISH = { field: 'establishPost', input: 'EstablishPostInput' };
const FILL = { field: 'fillPost', input: 'FillPostInput', gives: 'holder { school { urn } }' };
const LEAVE = { field: 'leavePost', input: 'LeavePostInput', gives: 'version' };
const PLACE = { field: 'arrangePlacement', input: 'ArrangePlacementInput' };
const WITHDRAW = { field: 'withdrawVacancy', input: 'WithdrawVacancyInput', gives: 'state' };

const ALL = ['974001', '974002', '974003', '974004', '974009'];

beforeAll(async () => {
  region = await Region.open();
  await region.register('974', ALL, { 'Trusts (code)': '' });
  for (const [leader, urn] of [
    ['kept', '974001'],
    ['lost', '974002'],
    ['moves', '974003'],
  ]) {
    await region.does(officer, REGISTER, {
      id: leader,
      name: `Name of ${leader}`,
      urn,
      account: `of-${leader}`,
    });
    await region.does(officer, ESTABLISH, {
      ...{ id: `head-${urn}`, role: 'HEAD', title: 'Headteacher', schools: [urn], from: '2010-09-01' },
    });
    await region.does(officer, FILL, { id: `head-${urn}`, version: 1, leader, from: '2012-09-01' });
  }
});
afterAll(() => region?.[Symbol.asyncDispose]());

const followed = async () => {
  for (const slice of ['leaders', 'posts', 'mentoring', 'placements'])
    await untilRead({ reader: `${slice}-on-school-changed`, by: region.cpd, of: region.area.organisations });
};
const close = async (urn: string) => {
  await region.register('974', [urn], { 'EstablishmentStatus (code)': '2', CloseDate: '31-08-2025' });
  await followed();
};
const succeed = async (from: string, to: string, link: 'SUCCESSOR' | 'SUCCESSOR_MERGED') => {
  const audience = { school: to, localAuthority: '974', trust: null };
  await region.area.organisations.ground.store.transact(async (unit) =>
    unit.emit(schoolSucceeded, to, { from, to, on: '2025-09-01', link, audience }),
  );
  await followed();
};
const at = async (urn: string) =>
  (
    await region.school(
      officer,
      urn,
      'leadership { id standing endedOn version holder { id } } vacancies { edges { node { id state version } } }',
    )
  ).school;
const workplaceOf = async (id: string) =>
  (await region.reads(officer, `{ leader(id: "${id}") { school { urn } } }`)).data.leader.school.urn;

test('a school that closed has no posts, no vacancy and no warning that nobody leads it', async () => {
  const signals = async () => {
    await untilRead({ reader: 'headships-on-post-told', by: region.area.improvement, of: region.cpd });
    return (await region.area.school(officer, '974002', 'signals { rule }')).signals;
  };
  await region.does(officer, LEAVE, {
    ...{ id: 'head-974002', version: 2, lastDay: day(-1), reason: 'ILLNESS', sudden: true },
  });
  const wanted = `{ mentoringNeeds(owner: "${OWNER}", states: [OPEN]) { totalCount } }`;
  expect(await signals()).toEqual([{ rule: 'no-head-in-post' }]);
  expect((await region.reads(officer, wanted)).data.mentoringNeeds.totalCount).toBe(1);
  await region.does(officer, PLACE, {
    ...{ id: 'placed', leader: 'moves', host: '974002', from: day(1), to: day(20), purpose: 'Phonics' },
    agreed: 'Its head',
  });
  await close('974002');
  expect(await at('974002')).toMatchObject({
    leadership: [],
    vacancies: { edges: [{ node: { state: 'WITHDRAWN' } }] },
  });
  const post = await region.reads(officer, '{ leadershipPost(id: "head-974002") { standing endedOn } }');
  expect(post.data.leadershipPost).toEqual({ standing: 'ENDED', endedOn: '2025-08-31' });
  expect(
    await region.refusal(officer, FILL, { id: 'head-974002', version: 4, leader: 'moves', from: day(0) }),
  ).toBe('POST_ENDED');
  expect(await signals()).toEqual([]);
  expect((await region.reads(officer, wanted)).data.mentoringNeeds.totalCount).toBe(0);
  const placed = await region.reads(
    officer,
    '{ leader(id: "moves") { placements { edges { node { state } } } } }',
  );
  expect(placed.data.leader.placements.edges).toEqual([{ node: { state: 'CANCELLED' } }]);
});

test('who worked at a school that merged works at the other', async () => {
  await succeed('974002', '974004', 'SUCCESSOR_MERGED');
  expect([await workplaceOf('lost'), (await at('974004')).leadership]).toEqual(['974004', []]);
});

test('a school under a new number keeps its head, and goes on to seek another; what was withdrawn stays so', async () => {
  const leave = { id: 'head-974001', version: 2, lastDay: day(200), reason: 'RETIREMENT' };
  await region.does(officer, LEAVE, leave);
  await close('974001');
  await succeed('974001', '974009', 'SUCCESSOR');
  expect(await workplaceOf('kept')).toBe('974009');
  const { leadership, vacancies } = await at('974009');
  expect(leadership).toMatchObject([
    { id: 'head-974001', standing: 'FILLED', endedOn: null, holder: { id: 'kept' } },
  ]);
  const [{ node: vacancy }] = vacancies.edges;
  expect(vacancy).toMatchObject({ id: `head-974001-${day(201)}`, state: 'OPEN' });
  expect((await at('974001')).leadership).toEqual([]);
  const reason = 'led with its neighbour';
  await region.does(officer, WITHDRAW, { id: vacancy.id, version: vacancy.version, reason });
  const other = { ...leave, version: leadership[0].version, reason: 'RESIGNATION' };
  await region.does(officer, LEAVE, other);
  expect((await at('974009')).vacancies.edges).toMatchObject([{ node: { state: 'WITHDRAWN' } }]);
});

test('whoever is appointed works where the post is, once the school they come from lets them go', async () => {
  const taking = actingFor('bursar', 'school:974004');
  const losing = actingFor('clerk', 'school:974003');
  const themselves = actingFor('of-moves', 'school:974003');
  const establish = {
    id: 'head-974004',
    role: 'HEAD',
    title: 'Head',
    schools: ['974004'],
    from: '2020-09-01',
  };
  await region.does(taking, ESTABLISH, establish);
  expect(await region.refusal(themselves, CORRECT, { id: 'moves', version: 1, urn: '974004' })).toBe(
    'FORBIDDEN',
  );
  await region.does(taking, FILL, { id: 'head-974004', version: 1, leader: 'moves', from: day(-1) });
  // Otherwise any school could read anybody's record by appointing them.
  expect(await workplaceOf('moves')).toBe('974003');
  expect((await region.reads(taking, '{ leader(id: "moves") { daysAYear } }')).codes).toEqual(['FORBIDDEN']);
  await region.does(losing, CORRECT, { id: 'moves', version: 1, urn: '974004' });
  expect(await workplaceOf('moves')).toBe('974004');
  const chair = {
    id: 'chair',
    role: 'CHAIR_OF_GOVERNORS',
    title: 'Chair',
    schools: ['974003'],
    from: '2020-09-01',
  };
  await region.does(officer, ESTABLISH, chair);
  await region.does(officer, FILL, { id: 'chair', version: 1, leader: 'lost', from: day(-1) });
  expect(await workplaceOf('lost')).toBe('974004');
  await region.does(officer, LEAVE, { id: 'head-974003', version: 2, lastDay: day(-2), reason: 'PROMOTION' });
  expect(
    await region.does(officer, FILL, { id: 'head-974003', version: 3, leader: 'lost', from: day(0) }),
  ).toEqual({
    holder: { school: { urn: '974003' } },
  });
});
