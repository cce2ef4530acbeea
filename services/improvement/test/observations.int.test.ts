import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

const RECORD = `mutation ($input: RecordObservationsInput!) {
  recordObservations(input: $input) { recorded corrected unchanged schools { urn } } }`;

let keys = 0;
const record = (authority: string, observations: readonly object[], source = 'A table of 2007') =>
  area.improvement.ask(officerOf(authority), RECORD, {
    input: { idempotencyKey: `record-observations-${++keys}`, source, observations },
  });

const five = (urn: string, period: string, value: number | null) => ({
  ...{ urn, measure: 'ks4-five-a-star-c-em', period, cohort: 180 },
  ...(value === null ? { state: 'NOT_APPLICABLE' } : { value }),
});

test('a series with a gap is recorded, told and shown, and a correction supersedes', async () => {
  await area.register('931', ['931001']);
  const years = [five('931001', '2004', 13), five('931001', '2005', 15), five('931001', '2006', 27)];
  const first = await record('931', [...years, five('931001', '2007', null)]);
  expect(first).toEqual({
    data: {
      recordObservations: { recorded: 4, corrected: 0, unchanged: 0, schools: [{ urn: '931001' }] },
    },
  });
  const again = await record('931', years);
  expect(again.data.recordObservations).toEqual({ recorded: 0, corrected: 0, unchanged: 3, schools: [] });
  const corrected = await record('931', [five('931001', '2007', 19)], 'The table, corrected');
  expect(corrected.data.recordObservations).toMatchObject({ recorded: 0, corrected: 1, unchanged: 0 });

  const school = await area.school(
    officerOf('931'),
    '931001',
    `observations(measures: ["ks4-five-a-star-c-em"]) { period value state unit cohort title series { period value } definition { direction } }
     before: observations(asAt: "2020-01-01") { value }
     observationHistory(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { node { period value } } }`,
  );
  expect(school).toEqual({
    observations: [
      {
        ...{ period: '2006/07', value: 19, state: 'REPORTED', unit: 'PERCENT', cohort: 180 },
        title: 'Five or more GCSEs at A* to C with English and maths',
        series: [
          { period: '2003/04', value: 13 },
          { period: '2004/05', value: 15 },
          { period: '2005/06', value: 27 },
          { period: '2006/07', value: 19 },
        ],
        definition: { direction: 'HIGHER_IS_BETTER' },
      },
    ],
    before: [],
    observationHistory: {
      totalCount: 4,
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
      edges: ['2003/04', '2004/05', '2005/06'].map((period, i) => ({
        node: { period, value: [13, 15, 27][i] },
      })),
    },
  });
  const rest = await area.school(
    officerOf('931'),
    '931001',
    `observationHistory(after: "${school.observationHistory.pageInfo.endCursor}") { edges { node {
      period value source { kind name by } superseded { state value source { name } } } } }`,
  );
  expect(rest.observationHistory.edges).toEqual([
    {
      node: {
        ...{ period: '2006/07', value: 19 },
        source: { kind: 'RECORDED', name: 'The table, corrected', by: 'An Officer' },
        superseded: [{ state: 'NOT_APPLICABLE', value: null, source: { name: 'A table of 2007' } }],
      },
    },
  ]);
  const told = await area.told('observation/931001');
  expect(told.map(({ data }) => data.observations.length)).toEqual([4, 1]);
  expect(told[1]).toMatchObject({
    type: 'improvement.observation.recorded.v1',
    data: {
      ...{ school: { urn: '931001' }, phase: 'PRIMARY', source: { kind: 'RECORDED' } },
      observations: [{ period: '2006/07', value: 19, state: 'REPORTED', corrects: true }],
      audience: { school: '931001', localAuthority: '931', trust: null },
    },
  });
});

test('a return is told once, is kept in the history, and leaves the other measures', async () => {
  await area.register('932', ['932001']);
  await record('932', [five('932001', '2007', 40)]);
  await area.report('932', [{ urn: '932001', attendance: 94 }]);
  await area.report('932', [{ urn: '932001', attendance: 95 }]);
  const { observations, observationHistory } = await area.school(
    officerOf('932'),
    '932001',
    `observations { measure value } observationHistory(measures: ["attendance-rate"]) { edges { node { value superseded { value } } } }`,
  );
  expect(observations).toEqual([
    { measure: 'attendance-rate', value: 95 },
    { measure: 'ks4-five-a-star-c-em', value: 40 },
    { measure: 'unauthorised-absence-rate', value: 1.8 },
  ]);
  expect(observationHistory.edges).toEqual([{ node: { value: 95, superseded: [{ value: 94 }] } }]);
  expect((await area.told('observation/932001')).map(({ data }) => data.source.kind)).toEqual([
    ...['RECORDED', 'ATTENDANCE_RETURN', 'ATTENDANCE_RETURN'],
  ]);
});

test.each([
  ['an unknown measure', { measure: 'happiness' }, 'MEASURE_UNKNOWN'],
  ['no period', { period: 'last year' }, 'BAD_PERIOD'],
  ['a share beyond all', { value: 101 }, 'BAD_FIGURE'],
  ['a figure of what is suppressed', { state: 'SUPPRESSED' }, 'BAD_FIGURE'],
  ['a school of another authority', { urn: '933002' }, 'FORBIDDEN'],
  ['a school that nobody knows', { urn: '933999' }, 'SCHOOL_UNKNOWN'],
])('%s is refused, and nothing is recorded', async (_what, wrong, code) => {
  await area.register('933', ['933001']);
  await area.register('934', ['933002']);
  const { errors } = await record('933', [
    five('933001', '2007', 40),
    { ...five('933001', '2006', 40), ...wrong },
  ]);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  expect(await area.told('observation/933001')).toEqual([]);
});

test('the catalogue can be asked by source and phase, by anybody', async () => {
  const query = `{ measures(filter: { source: KS2, phase: "PRIMARY", unit: SCORE }) { id direction grades { name } }
    grades: measures(filter: { ids: ["report-card-achievement"] }) { grades { value name } } }`;
  const { data } = await area.improvement.ask(null, query);
  expect(data.measures.map(({ id }: { id: string }) => id)).toContain('ks2-reading-progress');
  expect(data.grades[0].grades).toEqual([
    { value: 1, name: 'Urgent improvement' },
    { value: 2, name: 'Needs attention' },
    { value: 3, name: 'Expected standard' },
    { value: 4, name: 'Strong standard' },
    { value: 5, name: 'Exceptional' },
  ]);
});
