import { anActor, testService, type TestService } from '@middletier/local/testing';
import type { Actor } from '@middletier/runtime/actor';
import { Area, officerOf, untilRead } from '../../improvement/test/an-area';
import { tellChange } from '../../improvement/test/a-change';
import { cpd } from '../src/subgraph';

const URNS = ['990001', '990002', '990003', '990004'];
const COUNCIL = officerOf('990');
const head = (urn: string) => anActor({ id: `head-of-${urn}`, roles: [], organisations: [`school:${urn}`] });

let area: Area;
let service: TestService;
let count = 0;

beforeAll(async () => {
  area = await Area.open();
  service = await testService(cpd, area.servers);
  await area.register('990', URNS);
  await untilRead({ reader: 'schools', by: service, of: area.organisations });
  await done(COUNCIL, 'registerProvider', {
    id: 'team',
    name: 'The team',
    kind: 'BEST_PRACTICE_TEAM',
    body: 'local-authority:990',
  });
});

afterAll(async () => {
  await service?.stop();
  await area?.[Symbol.asyncDispose]();
});

/** Sends a mutation whose input type is named after it. */
const tell = (actor: Actor, name: string, input: object) => {
  count += 1;
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
  return service.ask(actor, mutation, { input: { idempotencyKey: `together-${count}`, ...input } });
};
async function done(actor: Actor, name: string, input: object) {
  const { data, errors } = await tell(actor, name, input);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}
const refused = async (actor: Actor, name: string, input: object) =>
  (await tell(actor, name, input)).errors?.[0]!.extensions.code;
const ask = async (actor: Actor, query: string) => {
  const { data, errors } = await service.ask(actor, query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

test('a hub has its spokes, a school one hub for a subject, and the model goes on to another subject', async () => {
  const hub = { owner: 'local-authority:990', subject: 'english', provider: 'team', from: '2020-09-01' };
  await done(COUNCIL, 'openHub', { ...hub, id: 'english', urn: '990001' });
  await done(COUNCIL, 'openHub', { ...hub, id: 'english-north', urn: '990004' });
  const join = { hub: 'english', urn: '990002', on: '2020-09-01', agreedBy: 'The head' };
  expect(await refused(COUNCIL, 'joinHub', join)).toBe('HUB_NOT_OPEN');
  const agree = { hub: 'english', version: 1, agreedBy: 'The governing body' };
  expect(await refused(COUNCIL, 'answerHub', agree)).toBe('FORBIDDEN');
  await done(head('990001'), 'answerHub', agree);
  await done(head('990004'), 'answerHub', { ...agree, hub: 'english-north' });
  expect(await refused(head('990003'), 'joinHub', join)).toBe('FORBIDDEN');
  await done(head('990002'), 'joinHub', join);
  await done(COUNCIL, 'joinHub', { ...join, urn: '990003' });
  expect(await refused(head('990002'), 'joinHub', { ...join, hub: 'english-north' })).toBe('ALREADY_SPOKE');
  await done(COUNCIL, 'extendHub', {
    ...{ hub: 'english', id: 'art', subject: 'art', urn: '990002', provider: 'team', from: '2021-09-01' },
    ...{ why: 'It worked.', spokes: [{ urn: '990003', agreedBy: 'The head' }] },
  });
  await done(head('990002'), 'answerHub', { hub: 'art', version: 1, agreedBy: 'The governing body' });
  await done(head('990004'), 'closeHub', {
    hub: 'english-north',
    version: 2,
    on: '2021-09-01',
    reason: 'One is enough.',
  });
  const OF = `{ hubs(owner: "local-authority:990") { edges { node { id state extendedFrom { id } spokes { school { urn } } } } }
    _entities(representations: [{ __typename: "School", urn: "990002" }]) { ... on School { hubs { id } } } }`;
  expect(await ask(head('990004'), OF)).toEqual({
    hubs: {
      edges: [
        {
          node: {
            ...{ id: 'art', state: 'OPEN', extendedFrom: { id: 'english' } },
            spokes: [{ school: { urn: '990003' } }],
          },
        },
        {
          node: {
            ...{ id: 'english', state: 'OPEN', extendedFrom: null },
            spokes: [{ school: { urn: '990002' } }, { school: { urn: '990003' } }],
          },
        },
        { node: { id: 'english-north', state: 'CLOSED', extendedFrom: null, spokes: [] } },
      ],
    },
    _entities: [{ hubs: [{ id: 'art' }, { id: 'english' }] }],
  });
});

test('a team goes where it is needed most, and no week is given twice', async () => {
  await done(COUNCIL, 'openBestPracticeTeam', {
    id: 'pbpt',
    owner: 'local-authority:990',
    name: 'The team',
    provider: 'team',
  });
  await done(COUNCIL, 'keepTeamMember', {
    ...{ team: 'pbpt', id: 'ann', name: 'Ann', urn: '990001', phases: ['PRIMARY'], strengths: ['reading'] },
    ...{ weeks: 6, spells: 1, from: '2020-09-01', to: '2030-08-31' },
  });
  const wish = {
    team: 'pbpt',
    needs: ['reading'],
    weeks: 6,
    from: '2021-01-04',
    to: '2021-03-31',
    why: 'Readers.',
  };
  await done(head('990002'), 'askBestPracticeTeam', { ...wish, id: 'first', urn: '990002' });
  await done(head('990003'), 'askBestPracticeTeam', { ...wish, id: 'second', urn: '990003' });
  await area.improvement.ground.store.transact(async (unit) => tellChange(unit, '990003', { to: 'RED' }));
  const reader = 'recommendations-on-categorisation-changed';
  await untilRead({ reader, by: service, of: area.improvement });
  const PROPOSAL = `{ bestPracticeTeam(id: "pbpt") { proposal { matches { request { id } member { id } importance }
    unserved { request { id } worthMoreElsewhere } } } }`;
  expect((await ask(COUNCIL, PROPOSAL)).bestPracticeTeam.proposal).toEqual({
    matches: [{ request: { id: 'second' }, member: { id: 'ann' }, importance: 4 }],
    unserved: [{ request: { id: 'first' }, worthMoreElsewhere: 1 }],
  });
  expect((await service.ask(head('990002'), PROPOSAL)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  const agreeing = ['first', 'second'].map((id) =>
    tell(COUNCIL, 'agreeSpell', { id, version: 1, member: 'ann', agreedBy: 'The head' }),
  );
  const codes = (await Promise.all(agreeing)).map(({ errors }) => errors?.[0]!.extensions.code ?? 'AGREED');
  expect(codes.sort()).toEqual(['AGREED', 'WEEKS']);
});

test('what a member of a team holds for a group of schools takes of the weeks they have to give', async () => {
  await done(COUNCIL, 'publishOffer', {
    ...{
      id: 'phonics',
      providerId: 'team',
      title: 'Phonics',
      summary: 'For groups.',
      criteria: [],
      phases: [],
    },
    halfDays: 2,
  });
  const meetings = [{ starts: '2029-11-13T09:00:00Z', ends: '2029-11-13T15:30:00Z', where: 'The hall' }];
  const session = { id: 'phonics-day', offer: 'phonics', meetings, places: 20, freeUntil: '2029-11-01' };
  await done(COUNCIL, 'planTrainingSession', session);
  const trains = { team: 'pbpt', member: 'ann', session: 'phonics-day' };
  expect(await refused(head('990001'), 'assignTeamTrainer', trains)).toBe('FORBIDDEN');
  expect(await refused(COUNCIL, 'assignTeamTrainer', trains)).toBe('WEEKS');
  const ben = { team: 'pbpt', id: 'ben', name: 'Ben', urn: '990001', phases: ['PRIMARY'], strengths: [] };
  const weeks = { weeks: 2, spells: 1, from: '2029-09-01', to: '2030-08-31' };
  await done(COUNCIL, 'keepTeamMember', { ...ben, ...weeks });
  await done(COUNCIL, 'assignTeamTrainer', { ...trains, member: 'ben' });
  const OF = `{ bestPracticeTeam(id: "pbpt") { members { id weeksLeft training { session { id } halfDays } } } }`;
  const seen = async () => (await ask(COUNCIL, OF)).bestPracticeTeam.members;
  expect(await seen()).toEqual([
    { id: 'ann', weeksLeft: 0, training: [] },
    { id: 'ben', weeksLeft: 1, training: [{ session: { id: 'phonics-day' }, halfDays: 2 }] },
  ]);
  await done(COUNCIL, 'releaseTeamTrainer', { id: 'phonics-day.ben', version: 1, reason: 'Ill' });
  expect((await seen())[1]).toEqual({ id: 'ben', weeksLeft: 2, training: [] });
});

test('schools of an alliance find something at three levels, and what they found is taken up elsewhere', async () => {
  const alliance = 'partnership:alliance';
  const officer = anActor({ id: 'alliance', roles: ['PARTNERSHIP_OFFICER'], organisations: [alliance] });
  const priorities = [{ id: 'pedagogy', title: 'Great pedagogy', from: '2020-09-01' }];
  await done(officer, 'setAlliancePriorities', { alliance, priorities, why: 'Asked of all.' });
  await done(officer, 'beginPracticeProject', {
    ...{
      id: 'lesson-study',
      alliance,
      title: 'Lesson study',
      question: 'Does it carry?',
      priorities: ['pedagogy'],
    },
    ...{ schools: ['990001', '990002'], leads: [{ name: 'Bo', urn: '990001', role: 'MIDDLE_LEADER' }] },
    ...{ from: '2020-09-01', to: '2021-07-20', caseStudiesDueOn: '2021-09-30' },
  });
  const found = { project: 'lesson-study', text: 'Let go.', evidence: 'Notes.', reach: 'EVERYWHERE' };
  expect(
    await refused(head('990003'), 'addPracticeFinding', { ...found, version: 1, level: 'PROJECT' }),
  ).toBe('FORBIDDEN');
  expect(
    await refused(head('990001'), 'addPracticeFinding', { ...found, version: 1, level: 'ALLIANCE' }),
  ).toBe('FORBIDDEN');
  await done(head('990001'), 'addPracticeFinding', { ...found, version: 1, level: 'PROJECT' });
  await done(head('990002'), 'addPracticeFinding', { ...found, version: 2, level: 'SCHOOL', urn: '990002' });
  await done(officer, 'addPracticeFinding', { ...found, version: 3, level: 'ALLIANCE', reach: 'HERE_ONLY' });
  await done(officer, 'concludePracticeProject', {
    project: 'lesson-study',
    version: 4,
    generalised: 'Let go.',
  });
  const practice = {
    ...{ id: 'study', urn: '990002', project: 'lesson-study', title: 'Studying lessons', need: 'Alone.' },
    ...{ what: 'Three plan one lesson.', evidence: 'Rose.', subjects: [], themes: ['pedagogy'], phases: [] },
  };
  expect(await refused(head('990003'), 'publishPractice', { ...practice, urn: '990003' })).toBe(
    'NOT_TAKING_PART',
  );
  await done(head('990002'), 'publishPractice', practice);
  const adoption = { practice: 'study', urn: '990004', on: '2022-01-04' };
  await done(head('990004'), 'adoptPractice', adoption);
  expect(await refused(head('990004'), 'adoptPractice', adoption)).toBe('ADOPTED_ALREADY');
  const effect = {
    id: 'study.990004',
    version: 1,
    measure: 'Progress',
    before: 3,
    after: 5,
    pupils: 30,
    better: 'HIGHER',
  };
  expect(await refused(head('990003'), 'showAdoptionEffect', effect)).toBe('FORBIDDEN');
  await done(head('990004'), 'showAdoptionEffect', effect);
  // Found by its stem, and with what came of it.
  const OF = `{ practiceDirectory(filter: { text: "lesson", themes: ["pedagogy"] }) { totalCount edges { node { id
      uptake { schools improved held fell } adoptions { edges { node { school { urn } effect { verdict } } } } } } }
    none: practiceDirectory(filter: { text: "attendance" }) { totalCount }
    practiceProject(id: "lesson-study") { state generalising { level } caseStudies { school { urn } state } } }`;
  expect(await ask(head('990003'), OF)).toEqual({
    practiceDirectory: {
      totalCount: 1,
      edges: [
        {
          node: {
            ...{ id: 'study', uptake: { schools: 1, improved: 1, held: 0, fell: 0 } },
            adoptions: { edges: [{ node: { school: { urn: '990004' }, effect: { verdict: 'IMPROVED' } } }] },
          },
        },
      ],
    },
    none: { totalCount: 0 },
    practiceProject: {
      ...{ state: 'CONCLUDED', generalising: [{ level: 'PROJECT' }, { level: 'SCHOOL' }] },
      caseStudies: [
        { school: { urn: '990001' }, state: 'OVERDUE' },
        { school: { urn: '990002' }, state: 'PUBLISHED_LATE' },
      ],
    },
  });
});

test('governors review each other where both consent, and what is asked is theirs until they have answered', async () => {
  const plan = {
    id: 'governors',
    owner: 'local-authority:990',
    reviewed: '990001',
    reviewer: '990002',
    focus: 'Challenge',
  };
  expect(await refused(head('990002'), 'planGovernorReview', plan)).toBe('FORBIDDEN');
  await done(COUNCIL, 'planGovernorReview', plan);
  const consent = { id: 'governors', givenBy: 'The chair' };
  expect(
    await refused(COUNCIL, 'consentToGovernorReview', { ...consent, side: 'REVIEWED', version: 1 }),
  ).toBe('FORBIDDEN');
  await done(head('990001'), 'consentToGovernorReview', { ...consent, side: 'REVIEWED', version: 1 });
  await done(head('990002'), 'consentToGovernorReview', { ...consent, side: 'REVIEWER', version: 2 });
  const found = { on: '2021-03-10', strengths: ['Reads data'], questions: ['Who asks the head?'] };
  await done(head('990002'), 'recordGovernorReview', { id: 'governors', version: 3, ...found });
  const OF = `{ _entities(representations: [{ __typename: "School", urn: "990001" }]) { ... on School {
    governorReviews { edges { node { reviewer { urn } state questions actions { what } } } } } } }`;
  const seen = async (actor: Actor) => (await ask(actor, OF))._entities[0].governorReviews.edges[0].node;
  expect(await seen(COUNCIL)).toEqual({
    reviewer: { urn: '990002' },
    state: 'HELD',
    questions: null,
    actions: [],
  });
  expect((await seen(head('990001'))).questions).toEqual(['Who asks the head?']);
  const actions = [{ what: 'A rota of visits', who: 'The chair', dueOn: '2021-07-01' }];
  await done(head('990001'), 'answerGovernorReview', { id: 'governors', version: 4, actions });
  expect(await seen(COUNCIL)).toMatchObject({
    questions: ['Who asks the head?'],
    actions: [{ what: 'A rota of visits' }],
  });
});
