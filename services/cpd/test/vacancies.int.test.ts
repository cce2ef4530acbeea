import { anActor } from '@middletier/local/testing';
import { returnedPostsChanged } from '@middletier/organisations/contract';
import { officerOf, untilRead } from '../../improvement/test/an-area';
import { Region } from './a-region';

let region: Region;
const officer = officerOf('971');
const stranger = anActor({ id: 'stranger', roles: [], organisations: ['school:971003'] });
const OWNER = 'local-authority:971';
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const REGISTER = { field: 'registerLeader', input: 'RegisterLeaderInput' };
const CORRECT = { field: 'correctLeader', input: 'CorrectLeaderInput' };
const ESTABLISH = { field: 'establishPost', input: 'EstablishPostInput' };
const FILL = { field: 'fillPost', input: 'FillPostInput' };
const LEAVE = { field: 'leavePost', input: 'LeavePostInput' };
const BACK = 'id version state applicants readvertised advertisements { applicants shortlisted }';
const ADVERTISE = { field: 'advertiseVacancy', input: 'AdvertiseVacancyInput', gives: BACK };
const COUNT = { field: 'countApplicants', input: 'CountApplicantsInput', gives: BACK };
const WITHDRAW = { field: 'withdrawVacancy', input: 'WithdrawVacancyInput', gives: BACK };
const OFFER = { field: 'offerMentoring', input: 'OfferMentoringInput', gives: 'version' };
const ASK = { field: 'askForMentor', input: 'AskForMentorInput' };
const MATCH = {
  ...{ field: 'matchMentors', input: 'MatchMentorsInput' },
  gives: 'id version state sentence mentee { id } mentor { id }',
};
const END = { field: 'endMentoring', input: 'EndMentoringInput', gives: 'state' };

beforeAll(async () => {
  region = await Region.open();
  await region.register('971', ['971001', '971002', '971003']);
  for (const [id, urn] of [
    ['head', '971001'],
    ['deputy', '971001'],
    ['senior', '971002'],
    ['next', '971001'],
  ]) {
    await region.does(officer, REGISTER, { id, name: `Name of ${id}`, urn, phases: ['PRIMARY'] });
    await region.does(officer, CORRECT, {
      id,
      version: 1,
      coachTraining: { on: '2020-01-10', by: 'A provider' },
    });
  }
  const post = async (id: string, role: string, leader: string) => {
    const about = { id, role, title: role, schools: ['971001'], from: '2010-09-01' };
    await region.does(officer, ESTABLISH, about);
    await region.does(officer, FILL, { id, version: 1, leader, from: '2012-09-01' });
  };
  await post('p-head', 'HEAD', 'head');
  await post('p-deputy', 'DEPUTY', 'deputy');
});
afterAll(() => region?.[Symbol.asyncDispose]());

const VACANCIES = `{ vacancies(body: "${OWNER}") { totalCount edges { node { id version state sudden reason from coverNeeded
  coveredFrom appointedFrom couldAct { id } post { id } } } } }`;
const vacancy = async () => (await region.reads(officer, VACANCIES)).data.vacancies.edges[0]?.node;
const NEEDS = `{ mentoringNeeds(owner: "${OWNER}") { edges { node { id state priority mentee { id } mentor { id } } } } }`;
const needs = async () =>
  (await region.reads(officer, NEEDS)).data.mentoringNeeds.edges.map(({ node }: { node: unknown }) => node);

test('the sudden loss of a head starts vacancy, cover and mentor at once', async () => {
  expect([await vacancy(), await needs()]).toEqual([undefined, []]);
  await region.does(officer, LEAVE, {
    id: 'p-head',
    version: 2,
    lastDay: day(-2),
    reason: 'ILLNESS',
    sudden: true,
  });
  expect(await vacancy()).toMatchObject({
    ...{
      id: `p-head-${day(-1)}`,
      state: 'OPEN',
      sudden: true,
      reason: 'ILLNESS',
      from: day(-1),
      coverNeeded: true,
    },
    ...{ couldAct: [{ id: 'deputy' }], post: { id: 'p-head' } },
  });
  const need = { id: `p-head-cover-${day(-2)}`, state: 'OPEN', priority: 2, mentor: null };
  expect(await needs()).toEqual([{ ...need, mentee: null }]);
  await region.does(officer, FILL, {
    id: 'p-head',
    version: 3,
    leader: 'deputy',
    from: day(0),
    acting: true,
  });
  expect(await vacancy()).toMatchObject({ coverNeeded: false, coveredFrom: day(0), state: 'OPEN' });
  expect(await needs()).toEqual([{ ...need, mentee: { id: 'deputy' } }]);
});

test('a mentor is found outside the line of management, and whoever waits is told why', async () => {
  const offer = { owner: OWNER, roles: ['HEAD'], atOnce: 1 };
  await region.does(officer, OFFER, { ...offer, leader: 'next' });
  const alone = await region.does(officer, MATCH, { owner: OWNER });
  expect(alone).toMatchObject([{ state: 'OPEN', sentence: 'Nobody: line-of-management 1.' }]);
  await region.does(officer, OFFER, { ...offer, leader: 'senior' });
  expect(await region.does(officer, MATCH, { owner: OWNER })).toMatchObject([
    { state: 'MATCHED', mentee: { id: 'deputy' }, mentor: { id: 'senior' } },
  ]);
  await region.does(officer, ASK, {
    id: 'asked',
    owner: OWNER,
    mentee: 'next',
    role: 'HEAD',
    why: 'aspires to headship',
  });
  const [waits] = await region.does(officer, MATCH, { owner: OWNER });
  expect(waits.sentence).toBe('Nobody: mentoring others 1, self 1.');
  expect(await region.refusal(stranger, MATCH, { owner: OWNER })).toBe('FORBIDDEN');
  expect(
    await region.does(officer, END, { id: 'asked', version: waits.version, reason: 'moves away' }),
  ).toEqual({
    state: 'ENDED',
  });
});

test('000: one applicant, then two; whoever is appointed fills the vacancy and is to have a mentor', async () => {
  const { id, version } = await vacancy();
  expect(await region.refusal(stranger, ADVERTISE, { id, version, on: day(-1) })).toBe('FORBIDDEN');
  const first = await region.does(officer, ADVERTISE, { id, version, on: day(-1) });
  const one = await region.does(officer, COUNT, {
    id,
    version: first.version,
    applicants: 1,
    shortlisted: 0,
  });
  const again = await region.does(officer, ADVERTISE, { id, version: one.version, on: day(0) });
  expect(
    await region.refusal(officer, COUNT, { id, version: one.version, applicants: 2, shortlisted: 1 }),
  ).toBe('CHANGED_MEANWHILE');
  const two = await region.does(officer, COUNT, {
    id,
    version: again.version,
    applicants: 2,
    shortlisted: 1,
  });
  expect(two).toMatchObject({ applicants: 3, readvertised: 1, state: 'OPEN' });
  await region.does(officer, LEAVE, { id: 'p-head', version: 4, lastDay: day(0), reason: 'END_OF_CONTRACT' });
  await region.does(officer, FILL, { id: 'p-head', version: 5, leader: 'next', from: day(1) });
  expect(await vacancy()).toMatchObject({ state: 'APPOINTED', appointedFrom: day(1) });
  expect(
    await region.refusal(officer, WITHDRAW, { id, version: (await vacancy()).version, reason: 'too late' }),
  ).toBe('VACANCY_CLOSED');
  const at = `leadership { id } vacancies(states: [APPOINTED]) { totalCount }`;
  expect((await region.school(officer, '971001', at)).school.vacancies.totalCount).toBe(1);
  expect((await region.school(stranger, '971001', at)).codes).toEqual(['FORBIDDEN']);
});

test('what a school returns of its posts makes them, says when they fall vacant and warns of it; people name who holds them', async () => {
  const audience = { school: '971002', localAuthority: '971', trust: null };
  const head = {
    post: 'HT',
    role: 'HEADTEACHER',
    asAt: day(-9),
    held: true,
    expectedEnd: null,
    vacantSince: null,
  };
  const returns = async (said: object) => {
    const facts = {
      school: { urn: '971002', name: 'Two' },
      posts: [{ ...head, ...said }],
      gone: [],
      audience,
    };
    const { store } = region.area.organisations.ground;
    await store.transact(async (unit) => unit.emit(returnedPostsChanged, '971002', facts));
    await untilRead({ reader: 'posts-on-posts-returned', by: region.cpd, of: region.area.organisations });
  };
  const FIELDS = `leadership { id version title standing holder { id } }
    vacancies { edges { node { state from coverNeeded } } }`;
  const seen = async () => (await region.school(officer, '971002', FIELDS)).school;
  await returns({});
  const [post] = (await seen()).leadership;
  expect(post).toMatchObject({ title: 'HT', standing: 'FILLED', holder: null });
  await region.does(officer, FILL, { id: post.id, version: post.version, leader: 'senior', from: day(-900) });
  expect((await seen()).leadership).toMatchObject([{ id: post.id, holder: { id: 'senior' } }]);
  await returns({ held: false, vacantSince: day(-2) });
  expect(await seen()).toMatchObject({
    leadership: [{ standing: 'VACANT', holder: null }],
    vacancies: { edges: [{ node: { state: 'OPEN', from: day(-2), coverNeeded: true } }] },
  });
  await untilRead({ reader: 'headships-on-post-told', by: region.area.improvement, of: region.cpd });
  const { signals } = await region.area.school(officer, '971002', 'signals { rule }');
  expect(signals).toEqual([{ rule: 'no-head-in-post' }]);
});
