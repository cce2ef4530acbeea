import { sendCommand } from '@middletier/local/send-command';
import { anActor } from '@middletier/local/testing';
import { Area, officerOf } from './an-area';

/** Group 4 of the register: schools that the authority maintains. */
const MAINTAINED = {
  'EstablishmentTypeGroup (code)': '4',
  'EstablishmentTypeGroup (name)': 'Local authority maintained schools',
};

let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('941', ['941001', '941002'], MAINTAINED);
});
afterAll(() => area?.[Symbol.asyncDispose]());

const officer = officerOf('941');
const head = anActor({ id: 'head', name: 'A Head', roles: [], organisations: ['school:941001'] });
const stranger = anActor({ id: 'stranger', organisations: ['school:941002', 'local-authority:999'] });
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What a mutation gives, or the code of its refusal as an object. */
async function send(name: string, input: object, { by = officer, fields = 'id version' } = {}) {
  const { got, refused } = await sendCommand(area.improvement, by, { name, input, want: fields });
  return refused ? { code: refused.code } : got;
}

const REVIEW = {
  ...{ urn: '941001', kind: 'COLLABORATIVE', heldOn: day(-30), strengths: ['Staff know the pupils.'] },
  team: [
    { name: 'A Head', side: 'SCHOOL' },
    { name: 'An Adviser', side: 'AUTHORITY' },
  ],
  ...{ strategies: ['Teach reading daily.'], summary: 'Reading is the key.' },
};
const objective = (id: string) => ({
  ...{ id, text: `Reach ${id}`, owner: 'The deputy', due: day(60), success: 'Three in four pupils.' },
});

test('a school goes from review to plan, to ratings, to benchmark and to exit, and the school agrees on the way', async () => {
  expect(
    await send('recordSchoolReview', { ...REVIEW, team: REVIEW.team.slice(1) }, { fields: 'id' }),
  ).toEqual({ code: 'NOT_COLLABORATIVE' });
  const review = { ...REVIEW, id: 'stockton-review' };
  await send('recordSchoolReview', review, { fields: 'id' });
  expect(await send('recordSchoolReview', review, { fields: 'id' })).toEqual({ code: 'ID_TAKEN' });
  const asked = {
    ...{
      id: 'stockton-plan',
      urn: '941001',
      kind: 'INTERVENTION',
      title: 'Reading',
      review: 'stockton-review',
    },
    ...{
      from: day(-28),
      to: day(90),
      objectives: [objective('reading'), objective('writing'), objective('maths')],
    },
  };
  expect(await send('draftPlan', { ...asked, review: 'none' })).toEqual({ code: 'REVIEW_UNKNOWN' });
  let plan = await send('draftPlan', asked);
  const act = async (name: string, input = {}, by = officer) =>
    send(name, { id: plan.id, version: plan.version, ...input }, { by });
  expect(await act('agreePlan')).toEqual({ code: 'FORBIDDEN' });
  plan = await act('agreePlan', {}, head);
  plan = await act('recordProgress', { objective: 'reading', note: 'Books came.' }, head);
  expect(await act('recordProgress', { objective: 'reading', note: 'x' }, stranger)).toEqual({
    code: 'FORBIDDEN',
  });
  const remove = (id: string) => act('changePlanObjectives', { put: [], remove: [id] });
  expect(await remove('reading')).toEqual({ code: 'OBJECTIVE_HAS_PROGRESS' });
  plan = await remove('maths');
  const rated = (rating: string) => [
    { objective: 'reading', rating: 'ACHIEVED' },
    { objective: 'writing', rating },
  ];
  const reviewed = { heldOn: day(-2), comment: 'As seen.' };
  expect(await act('reviewPlan', { ...reviewed, ratings: rated('BEHIND').slice(1) })).toEqual({
    code: 'RATINGS_INCOMPLETE',
  });
  plan = await act('reviewPlan', { ...reviewed, ratings: rated('BEHIND') });
  const conclude = (outcome: string) => act('concludePlan', { outcome, reason: 'As agreed.' });
  expect(await conclude('EXIT_PLAN')).toEqual({ code: 'BENCHMARK_MISSING' });
  const benchmark = { ...REVIEW, kind: 'BENCHMARK', plan: 'stockton-plan', heldOn: day(-1) };
  await send('recordSchoolReview', benchmark, { fields: 'id' });
  expect(await conclude('SELF_SUSTAINING')).toEqual({ code: 'OBJECTIVES_OPEN' });
  plan = await conclude('EXIT_PLAN');
  const exit = {
    ...asked,
    id: 'stockton-exit',
    kind: 'EXIT',
    review: null,
    from: day(0),
    objectives: [objective('writing')],
  };
  expect(await send('draftPlan', { ...exit, follows: 'none' })).toEqual({ code: 'PLAN_UNKNOWN' });
  await send('draftPlan', { ...exit, follows: 'stockton-plan' });
  const fields = `supportPlans { totalCount edges { node { id state follows objectives { id rating progress { note } }
    conclusion { outcome } } } } reviews { edges { node { kind plan } } }`;
  expect(await area.school(head, '941001', fields)).toMatchObject({
    supportPlans: {
      totalCount: 2,
      edges: [
        {
          node: {
            ...{ id: 'stockton-plan', state: 'CONCLUDED', conclusion: { outcome: 'EXIT_PLAN' } },
            objectives: [
              { id: 'reading', rating: 'ACHIEVED', progress: [{ note: 'Books came.' }] },
              { id: 'writing', rating: 'BEHIND', progress: [] },
            ],
          },
        },
        { node: { id: 'stockton-exit', state: 'DRAFT', follows: 'stockton-plan' } },
      ],
    },
    reviews: { edges: [{ node: { kind: 'COLLABORATIVE' } }, { node: { plan: 'stockton-plan' } }] },
  });
  const told = await area.told('support-plan/stockton-plan');
  expect(told.map(({ type }) => type.split('.')[2])).toEqual(['agreed', 'concluded']);
});

test('a warning notice is followed to an interim board, under the law of its day', async () => {
  const kinds = await area.improvement.ask(
    officer,
    '{ statutoryStepKinds(asAt: "2012-03-26") { id respondWorkingDays } }',
  );
  expect(kinds.data.statutoryStepKinds).toContainEqual({ id: 'warning-notice', respondWorkingDays: 15 });
  const notice = {
    ...{
      urn: '941001',
      kind: 'warning-notice',
      takenOn: '2012-03-26',
      preconditions: [],
      reason: 'Results.',
    },
    ...{ causes: ['standards unacceptably low'], action: 'Teach reading.', complyBy: '2012-05-31' },
  };
  expect(await send('takeStatutoryStep', notice, { by: head })).toEqual({ code: 'FORBIDDEN' });
  const taken = await send('takeStatutoryStep', notice, {
    fields: 'id version respondBy rule { representations }',
  });
  expect(taken).toMatchObject({ respondBy: '2012-04-18', rule: { representations: true } });
  const met = { metOn: '2012-06-05', evidence: 'Letter' };
  const board = {
    ...{
      urn: '941001',
      kind: 'interim-executive-board',
      takenOn: '2012-06-20',
      causes: [],
      reason: 'It failed.',
    },
    ...{ ground: 'WARNING_NOT_COMPLIED', notice: taken.id },
    preconditions: [
      { ...met, condition: 'The governing body was consulted.' },
      { ...met, condition: 'The appropriate diocesan or appointing authority was consulted.' },
      { ...met, condition: 'The Secretary of State consented.' },
    ],
  };
  expect(await send('takeStatutoryStep', board)).toEqual({ code: 'NOTICE_MISSING' });
  const outcome = {
    id: taken.id,
    version: 1,
    outcome: 'NOT_COMPLIED',
    on: '2012-06-01',
    reason: 'Nothing was done.',
  };
  await send('endStatutoryStep', outcome);
  await send('takeStatutoryStep', board);
  const fields = 'statutorySteps { edges { node { kind outcome { kind } } } }';
  expect((await area.school(head, '941001', fields)).statutorySteps.edges).toEqual([
    { node: { kind: 'warning-notice', outcome: { kind: 'NOT_COMPLIED' } } },
    { node: { kind: 'interim-executive-board', outcome: null } },
  ]);
});

test('an adviser is allocated after a check of interests, in sessions that the school shapes', async () => {
  const own = { urn: '941002', kind: 'SPOUSE', from: '2020-01-01' };
  const adviser = {
    id: 'ann-941',
    localAuthority: '941',
    name: 'Ann',
    external: true,
    days: 10,
    interests: [own],
  };
  expect(await send('keepAdviser', adviser, { by: head })).toEqual({ code: 'FORBIDDEN' });
  expect(await send('keepAdviser', adviser)).toEqual({ id: 'ann-941', version: 1 });
  const asked = { adviser: 'ann-941', urn: '941001', year: 2025, days: 6, sessions: 3 };
  expect(await send('allocateAdviser', { ...asked, urn: '941002' })).toEqual({
    code: 'CONFLICT_OF_INTEREST',
  });
  expect(await send('allocateAdviser', { ...asked, sessions: 2 })).toEqual({ code: 'TOO_FEW_SESSIONS' });
  const fields = 'id version adviser sessions { id focus heldOn }';
  const { id, version, sessions } = await send('allocateAdviser', asked, { fields });
  expect(sessions).toHaveLength(3);
  expect(await send('allocateAdviser', asked)).toEqual({ code: 'OVERLOADED' });
  const shaped = { id, version, session: sessions[0].id, focus: 'Phonics' };
  expect(await send('shapeSession', shaped)).toEqual({ code: 'FORBIDDEN' });
  expect(await send('shapeSession', shaped, { by: head, fields })).toMatchObject({
    ...{ adviser: 'Ann', version: 2 },
    sessions: [{ focus: 'Phonics' }, { focus: null }, { focus: null }],
  });
  const LOAD = `{ advisers(localAuthority: "941") { edges { node { load(year: 2025) conflictsWith(urn: "941002") { kind } } } } }`;
  expect((await area.improvement.ask(officer, LOAD)).data.advisers.edges).toEqual([
    { node: { load: 6, conflictsWith: [{ kind: 'SPOUSE' }] } },
  ]);
});

test('nothing of it is shown to strangers', async () => {
  const fields = ['supportPlans', 'reviews', 'statutorySteps'];
  const { schools, errors } = await area.schools(
    stranger,
    ['941001'],
    fields.map((field) => `${field} { totalCount }`).join(' '),
  );
  expect(schools[0]).toEqual(Object.fromEntries(fields.map((field) => [field, null])));
  expect(errors!.map(({ extensions }) => extensions.code)).toEqual(fields.map(() => 'FORBIDDEN'));
  const plan = await area.improvement.ask(stranger, '{ supportPlan(id: "stockton-plan") { id } }');
  expect(plan).toMatchObject({
    data: { supportPlan: null },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
});

test('schools with fewer than three sessions are listed, and one whose work is ended is among them again', async () => {
  const short = async (by = officer) => {
    const query = `{ schoolsShortOfSessions(localAuthority: "941", year: 2030) {
      totalCount edges { node { school { urn } arranged held } } } }`;
    const { data, errors } = await area.improvement.ask(by, query);
    return errors
      ? errors[0]!.extensions.code
      : data.schoolsShortOfSessions.edges.map((edge: any) => edge.node); // eslint-disable-line @typescript-eslint/no-explicit-any
  };
  const none = (urn: string) => ({ school: { urn }, arranged: 0, held: 0 });
  expect(await short(head)).toBe('FORBIDDEN');
  expect(await short()).toEqual([none('941001'), none('941002')]);
  const adviser = {
    ...{ id: 'bea-941', localAuthority: '941', name: 'Bea', external: true, days: 3, interests: [] },
  };
  await send('keepAdviser', adviser);
  const asked = { adviser: 'bea-941', urn: '941001', year: 2030, days: 3, sessions: 3 };
  const { id, version } = await send('allocateAdviser', asked);
  expect(await short()).toEqual([none('941002')]);
  const ending = { id, version, reason: 'Bea has left.' };
  expect(await send('endAllocation', ending, { by: head })).toEqual({ code: 'FORBIDDEN' });
  expect(await send('endAllocation', ending, { fields: 'version endReason endedBy { name }' })).toEqual({
    ...{ version: 2, endReason: 'Bea has left.', endedBy: { name: 'An Officer' } },
  });
  expect(await send('endAllocation', { ...ending, version: 2 })).toEqual({ code: 'ALLOCATION_ENDED' });
  expect(await short()).toEqual([none('941001'), none('941002')]);
  expect(await send('allocateAdviser', { ...asked, urn: '941002' })).toMatchObject({ version: 1 });
});
