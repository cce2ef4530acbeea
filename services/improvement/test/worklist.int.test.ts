import { until } from '@middletier/local/testing';
import { proposeAnewFor } from '../src/categorisation/propose-anew';
import { categoriserOf, head, idOf, YEAR } from './a-categoriser';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

const { run, standing, pass, told } = categoriserOf(() => area);

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
