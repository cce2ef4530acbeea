import { anActor } from '@middletier/local/testing';
import type { SchoolFigures } from '../src/observations/figures';
import { intakeOf } from '../src/observations/intake';
import { anObservation } from '../src/observations/observation.builder';
import { ENGLAND_STATE_FUNDED } from '../src/observations/published-figures';
import { savePublished } from '../src/observations/published-repository';
import { saveFigures } from '../src/observations/repository';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

const YEARS = ['2003/04', '2004/05', '2005/06', '2006/07'];
const GCSE = 'ks4-five-a-star-c-em';
const BEXLEY = '935000';

/** Five or more GCSEs at A* to C with English and maths in 2004 to 2007, per cent; NA in the document is null (000). */
const ACADEMIES: Readonly<Record<string, readonly (number | null)[]>> = {
  [BEXLEY]: [13, 15, 27, 19],
  ...{ '935001': [17, 11, 17, 22], '935002': [10, 10, 15, 21], '935003': [null, 18, 24, 22] },
  ...{ '935004': [7, 6, 14, 12], '935005': [6, 12, 22, 20], '935006': [null, null, 16, 16] },
  ...{ '935007': [null, null, 14, 20], '935008': [null, null, 5, 7], '935009': [16, 19, 18, 21] },
  ...{ '935010': [null, 9, 16, 25], '935011': [8, 11, 25, 24], '935012': [null, null, null, 5] },
};
const MADEJSKI = '935012';

async function know(
  authority: string,
  urn: string,
  observations: SchoolFigures['observations'],
): Promise<void> {
  const audience = { school: urn, localAuthority: authority, trust: null };
  const intake = intakeOf(observations);
  const figures = { urn, phase: 'SECONDARY', audience, closed: false, weeks: [], observations, intake };
  await area.improvement.ground.store.transact((unit) => saveFigures(unit, [figures]));
}

function results(values: readonly (number | null)[]) {
  const series = YEARS.map((period, index) => ({ period, value: values[index] ?? null, cohort: null }));
  return anObservation(GCSE, values.at(-1) ?? null, { period: YEARS.at(-1)!, cohort: null, series });
}

const TABLE = `query ($input: AttainmentComparisonInput!) { attainmentComparison(input: $input) {
  measure { id } periods method
  rows { school { urn } name series {
    figures { period value comparator { kind value schools percentile } difference }
    trend { course slope change fluctuation gaps steps { change years chanceUpTo withinChance } } explanation
  } }
} }`;

const table = (input: object, actor = null as Parameters<Area['school']>[0]) =>
  area.improvement.ask(actor, TABLE, { input });

test('the academies of 2004 to 2007 stand side by side with their gaps, each beside the twelve others', async () => {
  const urns = Object.keys(ACADEMIES);
  await area.register('935', urns, { 'PhaseOfEducation (code)': '4' });
  for (const [urn, values] of Object.entries(ACADEMIES)) await know('935', urn, [results(values)]);
  const { data, errors } = await table({ measure: GCSE, schools: urns, against: 'CHOSEN_SCHOOLS' });
  expect(errors).toBeUndefined();
  const { periods, rows } = data.attainmentComparison;
  expect(periods).toEqual(YEARS);
  const values = rows.map((row: any) => [row.school.urn, row.series.figures.map((one: any) => one.value)]); // eslint-disable-line @typescript-eslint/no-explicit-any
  expect(Object.fromEntries(values)).toEqual(ACADEMIES);
  const [bexley, capitalCity] = [rows[0].series, rows[1].series];
  expect(bexley.trend).toMatchObject({
    ...{ course: 'FLUCTUATING', slope: 2, change: 4, fluctuation: 7.33, gaps: [] },
    steps: [
      { change: 2, chanceUpTo: 2312 },
      { change: 12, chanceUpTo: 88 },
      { change: -8, chanceUpTo: 212, withinChance: null },
    ],
  });
  expect(bexley.figures.at(-1)).toEqual({
    ...{ period: '2006/07', value: 19, difference: 1.08 },
    comparator: { kind: 'CHOSEN_SCHOOLS', value: 17.92, schools: 12, percentile: 33.33 },
  });
  expect(bexley.explanation).toBe(
    '13 % in 2003/04, 15 % in 2004/05, 27 % in 2005/06 and 19 % in 2006/07. ' +
      'Over the last three figures that is +2 percentage points a year. ' +
      'From figure to figure it went +2, +12 and -8 percentage points, 7.33 on average: it goes up and down by more ' +
      'than it moves on, so that no single year tells how the school is doing. ' +
      'The pupils of each year are not known; chance alone would give +2 in a year group of up to 2312 pupils, ' +
      '+12 in a year group of up to 88 pupils and -8 in a year group of up to 212 pupils. ' +
      'The 12 other schools it is set beside had a mean of 17.92 %, 1.08 percentage points less; ' +
      '33.33 % of the schools compared with have a worse figure.',
  );
  expect(capitalCity.figures[0].comparator).toMatchObject({ value: 10, schools: 6 });
  const madejski = rows.find(({ school }: { school: { urn: string } }) => school.urn === MADEJSKI).series;
  expect(madejski.trend).toMatchObject({
    course: 'TOO_FEW',
    slope: null,
    steps: [],
    gaps: YEARS.slice(0, 3),
  });
});

test('the reader chooses the years and whom to compare with', async () => {
  const asked = { measure: GCSE, schools: [BEXLEY], from: '2005/06' };
  const inArea = (await table({ ...asked, against: 'AREA' })).data.attainmentComparison;
  expect(inArea.periods).toEqual(['2005/06', '2006/07']);
  expect(inArea.rows[0].series.figures[1].comparator).toMatchObject({
    kind: 'AREA',
    value: 17.92,
    schools: 12,
  });
  const past = (await table({ ...asked, against: 'OWN_PAST' })).data.attainmentComparison;
  expect(past.rows[0].series.figures[1]).toMatchObject({
    ...{ difference: 0.67, comparator: { kind: 'OWN_PAST', value: 18.33, schools: 1, percentile: null } },
  });
  const national = async () =>
    (await table({ ...asked, against: 'NATIONAL' })).data.attainmentComparison.rows[0].series.figures[1];
  expect((await national()).comparator).toMatchObject({ value: 17.92, schools: 12, percentile: 33.33 });
  const line = new Map([[ENGLAND_STATE_FUNDED, [results([42.6, 44.3, 45.6, 46.3])]]]);
  await area.improvement.ground.store.transact((unit) => savePublished(unit, line));
  expect((await national()).comparator).toMatchObject({ value: 46.3, schools: 12, percentile: 33.33 });
});

test.each([
  [{ measure: 'no-such-measure', schools: [BEXLEY] }, 'MEASURE_UNKNOWN'],
  [{ measure: GCSE, schools: ['999999'] }, 'SCHOOL_UNKNOWN'],
  [{ measure: GCSE, schools: [] }, 'TOO_MANY'],
  [{ measure: GCSE, schools: [BEXLEY], leastCohort: 0 }, 'BAD_COHORT'],
])('%p is refused with %s', async (input, code) => {
  const { errors } = await table(input);
  expect(errors?.[0]).toMatchObject({ path: ['attainmentComparison'], extensions: { code } });
});

test('what comes from returns is for those whom the school concerns, and a mean of few others for nobody', async () => {
  await area.register('936', ['936001', '936002', '936003', '936004', '936005']);
  for (const urn of ['936001', '936002', '936003']) await area.report('936', [{ urn, attendance: 92 }]);
  const asked = { measure: 'attendance-rate', schools: ['936001'] };
  const stranger = await table(asked, anActor({ organisations: ['local-authority:990'] }));
  expect(stranger.data.attainmentComparison.rows[0].series).toBeNull();
  expect(stranger.errors?.[0]).toMatchObject({
    ...{ extensions: { code: 'FORBIDDEN' }, path: ['attainmentComparison', 'rows', 0, 'series'] },
  });
  const latest = async () => {
    const { data } = await table(asked, officerOf('936'));
    return data.attainmentComparison.rows[0].series.figures.at(-1);
  };
  expect(await latest()).toMatchObject({ value: 92, comparator: null });
  await area.report('936', [{ urn: '936004', attendance: 95 }]);
  expect(await latest()).toMatchObject({ comparator: { value: 93, schools: 3, percentile: 0 } });
  const field =
    'comparisons { measure { id } value comparators { kind value } trend { course } explanation }';
  const mine = await area.school(officerOf('936'), '936001', field);
  expect(mine.comparisons[0]).toMatchObject({
    ...{ measure: { id: 'attendance-rate' }, value: 92, trend: { course: 'TOO_FEW' } },
    comparators: [
      { kind: 'AREA', value: 93 },
      { kind: 'NATIONAL', value: 93 },
    ],
  });
  expect(await area.school(null, '936001', 'comparisons { value }')).toEqual({ comparisons: [] });
});

test('similar schools are named with the reasons, and found anew when the intake of one changes', async () => {
  await area.register('937', ['937001', '937002', '937003'], { 'PhaseOfEducation (code)': '4' });
  const intake = (pupils: number, fsm: number, eal: number) => [
    anObservation('pupils-on-roll', pupils, { period: '2022/23' }),
    anObservation('free-school-meals', fsm, { period: '2022/23' }),
    anObservation('english-additional-language', eal, { period: '2022/23' }),
  ];
  await know('937', '937001', [results([null, null, null, 40]), ...intake(600, 10, 5)]);
  await know('937', '937002', [results([null, null, null, 50]), ...intake(1_400, 55, 60)]);
  await know('937', '937003', intake(620, 12, 6));
  const fields = `similarSchools { rule notKnown { id } features { id name weight } schools { school { urn } distance
    likeness { feature { id } own theirs } } } comparisons(measures: ["${GCSE}"]) { comparators { kind value schools } }`;
  await know('937', '937003', [results([null, null, null, 45]), ...intake(620, 12, 6)]);
  const { similarSchools, comparisons } = await area.school(null, '937003', fields);
  expect(similarSchools).toMatchObject({
    ...{ rule: 1, notKnown: [{ id: 'sen' }, { id: 'mobility' }] },
    schools: [{ school: { urn: '937001' } }, { school: { urn: '937002' } }],
  });
  expect(similarSchools.schools[0].likeness).toEqual([
    { feature: { id: 'fsm' }, own: 12, theirs: 10 },
    { feature: { id: 'eal' }, own: 6, theirs: 5 },
    { feature: { id: 'pupils' }, own: 620, theirs: 600 },
  ]);
  expect(comparisons[0].comparators).toContainEqual({ kind: 'SIMILAR_SCHOOLS', value: 45, schools: 2 });
  await know('937', '937003', intake(1_390, 54, 58));
  const moved = await area.school(null, '937003', 'similarSchools { schools { school { urn } } }');
  expect(moved.similarSchools.schools[0]).toEqual({ school: { urn: '937002' } });
});
