import { anActor, until } from '@middletier/local/testing';
import { resolutionPassed, type ResolutionPassed } from '@middletier/organisations/contract';
import type { Actor } from '@middletier/runtime/actor';
import { proposeAnewFor } from '../src/categorisation/propose-anew';
import { Area, officerOf, untilRead } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

const head = (urn: string) =>
  anActor({ id: `head-${urn}`, name: 'A Head', roles: [], organisations: [`school:${urn}`] });
const YEAR = (() => {
  const [year, month] = new Date().toISOString().split('-').map(Number) as [number, number];
  const begins = month >= 9 ? year : year - 1;
  return `${begins}-${String((begins + 1) % 100).padStart(2, '0')}`;
})();
const idOf = (urn: string) => `${urn}-${YEAR}`;

const STANDS =
  'id version state category possibleMoves proposal { category } challenge { grounds sought from }';
let commands = 0;

async function run(mutation: string, input: object, ...[actor, fields = STANDS]: [Actor, string?]) {
  const name = mutation[0]!.toUpperCase() + mutation.slice(1);
  const document = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${fields} } }`;
  commands += 1;
  const { data, errors } = await area.improvement.ask(actor, document, {
    input: { idempotencyKey: `command-${commands}`, ...input },
  });
  return errors ? { code: errors[0]!.extensions.code, message: errors[0]!.message } : data![mutation];
}

const standing = async (urn: string, fields = STANDS) =>
  (await area.school(officerOf(urn.slice(0, 3)), urn, `categorisation { ${fields} }`)).categorisation;

async function pass(given: Partial<ResolutionPassed> & { resolutionId: string }): Promise<void> {
  await area.organisations.ground.store.transact(async (unit) =>
    unit.emit(resolutionPassed, given.resolutionId, {
      ...{ meetingId: 'meeting-1', board: { id: 'sib', name: 'School Improvement Board' } },
      ...{ owner: 'local-authority:931', date: '2026-03-03', kind: 'AGREE_CATEGORIES', phase: null },
      ...{
        text: 'Agreed.',
        votes: { for: 7, against: 1, abstain: 0 },
        constituencies: [],
        explanation: 'Carried.',
      },
      subject: { purpose: null, amountPence: null, year: null, schools: [], details: [] },
      ...given,
    }),
  );
  await untilRead({
    reader: 'categorisation-on-resolution-passed',
    by: area.improvement,
    of: area.organisations,
  });
}

const told = async (urn: string) =>
  (await area.told(`categorisation/${urn}`)).map(({ type }) => type.split('.')[2]);

test('a category is proposed, moderated, agreed by a board, stays in force, and leaves a trace', async () => {
  await area.register('931', ['931001']);
  await area.report('931', [{ urn: '931001' }]);
  const read = { id: idOf('931001'), version: 1 };
  expect(await standing('931001')).toMatchObject({ ...read, state: 'PROPOSED', category: 'YELLOW' });

  const reason = 'A new head has steadied it.';
  const moderation = { ...read, category: 'GREEN', reason, meeting: 'autumn-2026' };
  expect(await run('moderateCategorisation', moderation, officerOf('931'))).toMatchObject({
    ...{ version: 2, state: 'MODERATED', category: 'GREEN', proposal: { category: 'YELLOW' } },
    possibleMoves: ['MODERATE', 'AGREE', 'CHALLENGE', 'OVERRULE', 'WITHDRAW'],
  });
  expect(await run('moderateCategorisation', moderation, officerOf('931'))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });

  const agreeing = { resolution: 'r-931', categorisations: [{ id: read.id, version: 2 }] };
  const OUTCOME = 'id code categorisation { state category }';
  expect(await run('agreeCategorisations', agreeing, officerOf('931'), OUTCOME)).toMatchObject({
    code: 'RESOLUTION_UNKNOWN',
  });
  await pass({ resolutionId: 'r-931' });
  expect(await run('agreeCategorisations', agreeing, officerOf('931'), OUTCOME)).toEqual([
    { id: read.id, code: null, categorisation: { state: 'AGREED', category: 'GREEN' } },
  ]);

  await area.report('931', [{ urn: '931001', attendance: 85, unauthorised: 6 }]);
  const HELD = `${STANDS} agreedFor renewal sentence explanation { value } support { days } reproduction { equal category }
    steps(first: 10) { totalCount edges { node { number kind from to by reason category meeting resolution
      proposal { category reproduction { equal } } } } }`;
  expect(await standing('931001', HELD)).toMatchObject({
    ...{
      state: 'PROPOSED',
      category: 'GREEN',
      proposal: { category: 'RED' },
      agreedFor: YEAR,
      renewal: 'HOLDS',
    },
    ...{ support: { days: 4 }, explanation: [{ value: 94.3 }, {}, {}] },
    sentence: expect.stringContaining(
      'GREEN was agreed by School Improvement Board on 2026-03-03.',
    ) as string,
    reproduction: { equal: true, category: 'YELLOW' },
    steps: {
      totalCount: 4,
      edges: [
        { node: { kind: 'PROPOSED', from: null, to: 'PROPOSED', by: null, category: 'YELLOW' } },
        { node: { kind: 'MODERATED', by: 'An Officer', reason, category: 'GREEN', meeting: 'autumn-2026' } },
        { node: { kind: 'AGREED', from: 'MODERATED', to: 'AGREED', resolution: 'r-931', category: 'GREEN' } },
        {
          node: {
            ...{ number: 4, kind: 'PROPOSED', from: 'AGREED', category: 'GREEN' },
            proposal: { category: 'RED', reproduction: { equal: true } },
          },
        },
      ],
    },
  });
  expect(await told('931001')).toEqual(['changed', 'moderated', 'changed', 'agreed', 'proposed']);
  const today = new Date().toISOString().slice(0, 10);
  const { categorisation } = await area.school(
    head('931001'),
    '931001',
    `categorisation(asAt: "${today}") { category reproduction { equal } steps { totalCount } }`,
  );
  expect(categorisation).toEqual({
    category: 'GREEN',
    reproduction: { equal: true },
    steps: { totalCount: 4 },
  });
});

test('a meeting decides on many schools, and one that is refused costs the others nothing', async () => {
  await area.register('932', ['932001', '932002', '932003']);
  await area.register('933', ['933001']);
  await area.report('932', [{ urn: '932001' }, { urn: '932002' }, { urn: '932003' }]);
  await area.report('933', [{ urn: '933001' }]);
  const one = (urn: string, given: object = {}) => ({
    id: idOf(urn),
    version: 1,
    reason: 'As seen.',
    ...given,
  });
  const input = {
    idempotencyKey: 'meeting-932',
    moderations: [
      one('932001'),
      one('933001'),
      one('932002', { version: 7 }),
      one('932003', { category: 'PURPLE' }),
      one('932003', { category: 'AMBER' }),
      one('932003'),
      one('932999'),
    ],
  };
  const OUTCOME = 'id code categorisation { state category }';
  const outcomes = await run('moderateCategorisations', input, officerOf('932'), OUTCOME);
  expect(outcomes.map(({ code }: { code: string | null }) => code)).toEqual([
    ...[null, 'FORBIDDEN', 'CHANGED_MEANWHILE', 'CATEGORY_UNKNOWN'],
    ...[null, 'TWICE', 'SCHOOL_UNKNOWN'],
  ]);
  expect(outcomes[4].categorisation).toEqual({ state: 'MODERATED', category: 'AMBER' });
  expect(await run('moderateCategorisations', input, officerOf('932'), OUTCOME)).toEqual(outcomes);
  expect(await standing('932001')).toMatchObject({ state: 'MODERATED', version: 2 });

  const details = [
    { name: '932001', value: 'YELLOW' },
    { name: '932003', value: 'RED' },
  ];
  const subject = { purpose: null, amountPence: null, year: null, schools: ['932002'], details };
  await pass({ resolutionId: 'r-932', owner: 'local-authority:932', subject });
  // The board was told of another category than the moderated one for the second, and the third was not moderated.
  expect(await standing('932001')).toMatchObject({ state: 'AGREED', version: 3 });
  expect(await standing('932003')).toMatchObject({ state: 'MODERATED' });
  expect(await standing('932002')).toMatchObject({ state: 'PROPOSED', version: 1 });
  const categorisations = [{ id: idOf('932003'), version: 2 }];
  const agreed = await run(
    'agreeCategorisations',
    { resolution: 'r-932', categorisations },
    officerOf('932'),
    OUTCOME,
  );
  expect(agreed).toMatchObject([{ code: 'ANOTHER_CATEGORY_AGREED' }]);

  const LIST = `query ($filter: CategorisationFilter) { categorisations(filter: $filter, first: 2) { totalCount
    edges { node { school { urn } category } } facets { categories { category count } states { state count } } } }`;
  const list = async (filter: object, actor = officerOf('932')) =>
    (await area.improvement.ask(actor, LIST, { filter })) as { data: any; errors?: any }; // eslint-disable-line @typescript-eslint/no-explicit-any
  expect((await list({})).data.categorisations).toEqual({
    totalCount: 3,
    edges: [
      { node: { school: { urn: '932001' }, category: 'YELLOW' } },
      { node: { school: { urn: '932002' }, category: 'YELLOW' } },
    ],
    facets: {
      categories: [
        { category: 'AMBER', count: 1 },
        { category: 'YELLOW', count: 2 },
      ],
      states: ['AGREED', 'MODERATED', 'PROPOSED'].map((state) => ({ state, count: 1 })),
    },
  });
  expect(
    (await list({ states: ['AGREED'], renewals: ['HOLDS'], year: YEAR })).data.categorisations.totalCount,
  ).toBe(1);
  expect((await list({ renewals: ['DUE', 'OVERDUE'] })).data.categorisations.totalCount).toBe(0);
  expect((await list({ localAuthority: '933' })).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect((await list({}, head('932002'))).data.categorisations.totalCount).toBe(1);
});

test('a school challenges its category and is answered, and an officer overrules for a reason in law alone', async () => {
  await area.register('934', ['934001']);
  await area.report('934', [{ urn: '934001' }]);
  const id = idOf('934001');
  const by = officerOf('934');
  const grounds = 'Two classes had chickenpox.';
  const challenge = { id, version: 1, grounds, sought: 'GREEN' };
  expect(await run('challengeCategorisation', challenge, by)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await run('challengeCategorisation', challenge, head('934001'))).toMatchObject({
    ...{ state: 'CHALLENGED', possibleMoves: ['ANSWER', 'OVERRULE', 'WITHDRAW'] },
    challenge: { grounds, sought: 'GREEN', from: 'PROPOSED' },
  });
  expect(await run('moderateCategorisation', { id, version: 2, reason: 'Now.' }, by)).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    message: `Categorisation ${id} is CHALLENGED: MODERATE is not possible now. Possible: ANSWER, OVERRULE, WITHDRAW.`,
  });
  const answer = { id, version: 2, answer: 'DECLINED', reason: 'It was looked at.' };
  expect(await run('answerChallenge', answer, head('934001'))).toMatchObject({ code: 'FORBIDDEN' });
  expect(await run('answerChallenge', answer, by)).toMatchObject({ state: 'PROPOSED', challenge: null });
  await run('challengeCategorisation', { ...challenge, version: 3 }, head('934001'));
  expect(await run('answerChallenge', { ...answer, version: 4, answer: 'UPHELD' }, by)).toMatchObject({
    ...{ state: 'MODERATED', category: 'GREEN', version: 5 },
  });
  const overruling = { id, version: 5, category: 'RED', reason: 'Inspected in May.' };
  expect(
    await run('overruleCategorisation', { ...overruling, statutoryReason: 'because' }, by),
  ).toMatchObject({
    code: 'STATUTORY_REASON_UNKNOWN',
  });
  const lawful = { ...overruling, statutoryReason: 'special-measures' };
  expect(await run('overruleCategorisation', lawful, by)).toMatchObject({
    state: 'OVERRULED',
    category: 'RED',
  });
  expect(await standing('934001', 'sentence')).toMatchObject({
    sentence: expect.stringMatching(
      /overruled to RED by An Officer: .* \(Education Act 2005, section 44\(1\)\)/,
    ) as string,
  });
  const withdrawal = { id, version: 6, reason: 'The report was withdrawn.' };
  expect(await run('withdrawCategorisation', withdrawal, by)).toMatchObject({
    state: 'WITHDRAWN',
    possibleMoves: [],
  });
  await area.report('934', [{ urn: '934001', attendance: 94.4 }]);
  expect(await standing('934001')).toMatchObject({ state: 'PROPOSED', category: 'YELLOW', version: 8 });
  expect(await told('934001')).toEqual([
    ...['changed', 'challenged', 'challenge-answered', 'challenged', 'challenge-answered', 'changed'],
    ...['overruled', 'changed', 'withdrawn', 'changed'],
  ]);
});

test('of two officers who decide at once, one is told', async () => {
  await area.register('935', ['935001']);
  await area.report('935', [{ urn: '935001' }]);
  const decide = (category: string) =>
    run(
      'moderateCategorisation',
      { id: idOf('935001'), version: 1, category, reason: 'As I see it.' },
      officerOf('935'),
    );
  const results = await Promise.all([decide('GREEN'), decide('AMBER')]);
  const codes = results.map(({ code }: { code?: string }) => code ?? null);
  expect(codes.toSorted()).toEqual(['CHANGED_MEANWHILE', null]);
  expect(await standing('935001')).toMatchObject({
    version: 2,
    category: codes[0] === null ? 'GREEN' : 'AMBER',
  });
});

test('a closed school leaves the worklist, and one that moved is in that of its new authority', async () => {
  await area.register('936', ['936001', '936002']);
  await area.report('936', [{ urn: '936001' }, { urn: '936002' }]);
  await area.register('936', ['936001'], { 'EstablishmentStatus (code)': '2', CloseDate: '2026-08-31' });
  await area.register('937', ['936002']);
  const count = async (authority: string) => {
    const { data } = await area.improvement.ask(officerOf(authority), '{ categorisations { totalCount } }');
    return data!.categorisations.totalCount;
  };
  await until('both lists to follow', async () => (await count('936')) === 0 && (await count('937')) === 1);
});

test('a year is over: what was agreed is listed as overdue, and its renewal proposes the school anew', async () => {
  await area.register('938', ['938001', '938002']);
  await area.report('938', [{ urn: '938001' }]);
  const by = officerOf('938');
  const given = { category: 'RED', statutoryReason: 'special-measures', reason: 'Inspected in May.' };
  await run('overruleCategorisation', { id: idOf('938001'), version: 1, ...given }, by);
  // What happened this year is moved back, so that there is a year to renew.
  const rows = area.improvement.ground.db.collection<{ _id: string }>('categorisations');
  const row = (await rows.findOneAndDelete({ _id: idOf('938001') }))!;
  await area.improvement.ground.db.collection('categorisationSteps').deleteMany({ urn: '938001' });
  const over = { year: '2020-21', 'held.year': '2020-21', 'held.until': '2021-12-31' };
  await rows.insertOne({ ...row, _id: '938001-2020-21' });
  await rows.updateOne({ _id: '938001-2020-21' }, { $set: over });
  const LIST =
    '{ categorisations(filter: { renewals: [OVERDUE] }) { edges { node { id category renewal } } } }';
  const list = async () => (await area.improvement.ask(by, LIST)).data!.categorisations.edges;
  expect(await list()).toEqual([{ node: { id: '938001-2020-21', category: 'RED', renewal: 'OVERDUE' } }]);

  const input = { schools: ['938001', '938002'] };
  expect(await run('renewCategorisations', input, by, 'id state category renewal')).toEqual([
    { id: idOf('938001'), state: 'PROPOSED', category: 'YELLOW', renewal: 'NOT_AGREED' },
  ]);
  expect(await list()).toEqual([]);
  const YEARS = 'categorisations { edges { node { year category } } }';
  expect((await area.school(by, '938001', YEARS)).categorisations.edges).toEqual([
    { node: { year: '2020-21', category: 'RED' } },
    { node: { year: YEAR, category: 'YELLOW' } },
  ]);
  const late = { id: '938001-2020-21', version: 2, reason: 'Too late.' };
  expect(await run('withdrawCategorisation', late, by)).toMatchObject({ code: 'YEAR_OVER' });
});

test('a school that can no longer be categorised says so, and one that never could', async () => {
  await area.register('939', ['939001', '939002']);
  await area.report('939', [{ urn: '939001' }]);
  const { db, store } = area.improvement.ground;
  const { _id, ...figures } = (await db.collection<{ _id: string }>('figures').findOne({ _id: '939001' }))!;
  await db.collection<{ _id: string }>('figures').updateOne({ _id }, { $set: { observations: [] } });
  await db
    .collection<{ _id: string; observations: object[] }>('figures')
    .insertOne({ _id: '939002', ...figures, observations: [] });
  for (const urn of ['939001', '939002'])
    await store.transact((unit) => proposeAnewFor(unit, urn, new Date()));
  const because = expect.stringContaining('No criterion can be judged.') as string;
  const FIELDS = 'uncategorisedBecause categorisation { category lapsedBecause sentence }';
  expect(await area.school(officerOf('939'), '939001', FIELDS)).toEqual({
    uncategorisedBecause: because,
    categorisation: {
      ...{ category: 'YELLOW', lapsedBecause: because },
      sentence: expect.stringMatching(
        /^It can no longer be categorised; the last category is shown/,
      ) as string,
    },
  });
  expect(await area.school(officerOf('939'), '939002', FIELDS)).toEqual({
    ...{ uncategorisedBecause: because, categorisation: null },
  });
  expect(await told('939001')).toEqual(['changed', 'lapsed']);
  await area.report('939', [{ urn: '939001', attendance: 94.4 }]);
  expect(await area.school(officerOf('939'), '939001', FIELDS)).toMatchObject({
    ...{ uncategorisedBecause: null, categorisation: { lapsedBecause: null } },
  });
});
