import { Area, officerOf } from './an-area';
import { OFSTED_LATEST, takeTable, WORKFORCE_COLUMNS, type TableFile } from './observation-files';

let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('941', ['941001', '941002', '941003']);
});
afterAll(() => area?.[Symbol.asyncDispose]());

const store = () => area.improvement.ground.store;
const seen = async (urn: string, measures: readonly string[]) => {
  const fields = `observations(measures: ${JSON.stringify(measures)}) { measure period state value cohort }`;
  return (await area.school(officerOf('941'), urn, fields)).observations;
};

const KS2: TableFile = {
  name: 'england_ks2final_2018-2019.csv',
  columns: ['RECTYPE', 'LEA', 'URN', 'SCHNAME', 'TELIG', 'PTRWM_EXP', 'READPROG', 'MAT_AVERAGE', 'PTMOBN'],
  rows: [
    ['1', '941', '941001', 'A, first', '27', '78%', '-1.7', '106', '96%'],
    ['1', '941', '941002', 'B', '4', 'SUPP', 'SUPP', 'NA', ''],
    ['2', '941', '941003', 'C', 'NEW'],
    ['1', '941', '941009', 'Not in the register', '30', '60%', '0', '101', '90%'],
    ['1', '941', '94100', 'D', '30', '61%', '0,5', '200', '9%'],
    ['1', '941', '', 'No number', '30', '60%', '0', '101', '90%'],
    ['3', '941', '', 'Authority', '61', '70%', '0.4', '104', '95%'],
    ['4', '', '', 'All', '610', '60%', '0', '103', '94%'],
    ['5', '', '', 'State', '600', '65%', '0', '104', '94%'],
  ],
};

test('a table of key stage 2 is taken by its columns, with its signs, and a bad figure costs nothing else', async () => {
  const { counts, rejections } = await takeTable(store(), KS2);
  expect(counts).toMatchObject({
    kind: 'KS2',
    rows: 9,
    corrected: 0,
    unchanged: 0,
    schools: 2,
    rejectedRows: 3,
  });
  const faults = rejections.flatMap(({ line, faults: told }) =>
    told.map(({ column, value, rule }) => [line, column, value, rule]),
  );
  expect(faults).toEqual([
    [5, 'URN', '941009', 'SCHOOL_UNKNOWN'],
    [6, 'URN', '94100', 'SCHOOL_UNKNOWN'],
    [7, 'URN', '', 'MISSING'],
  ]);
  expect(await seen('941001', ['ks2-rwm-expected', 'ks2-reading-progress', 'ks2-maths-score'])).toEqual([
    { measure: 'ks2-maths-score', period: '2018/19', state: 'REPORTED', value: 106, cohort: 27 },
    { measure: 'ks2-reading-progress', period: '2018/19', state: 'REPORTED', value: -1.7, cohort: 27 },
    { measure: 'ks2-rwm-expected', period: '2018/19', state: 'REPORTED', value: 78, cohort: 27 },
  ]);
  expect(await seen('941002', ['ks2-rwm-expected', 'ks2-maths-score', 'ks2-stable-pupils'])).toEqual([
    { measure: 'ks2-maths-score', period: '2018/19', state: 'NOT_APPLICABLE', value: null, cohort: 4 },
    { measure: 'ks2-rwm-expected', period: '2018/19', state: 'SUPPRESSED', value: null, cohort: 4 },
  ]);
  expect(await seen('941003', ['ks2-rwm-expected'])).toEqual([]);
});

test('national and authority rows are what is published of areas', async () => {
  const of = (name: string, id: string) =>
    `${name}: publishedFigures(area: "${id}", measures: ["ks2-rwm-expected"]) { value period cohort }`;
  const areas = [
    of('all', 'england'),
    of('state', 'england-state-funded'),
    of('local', 'local-authority:941'),
  ];
  const { data } = await area.improvement.ask(null, `{ ${areas.join(' ')} }`);
  const published = (value: number, cohort: number) => [{ value, period: '2018/19', cohort }];
  expect(data).toEqual({ all: published(60, 610), state: published(65, 600), local: published(70, 61) });
});

test('the same file again changes nothing and tells nothing; a corrected one supersedes', async () => {
  const told = async () => (await area.told(/^observation\/9410/)).map(({ id }) => id);
  const before = await told();
  const again = await takeTable(store(), KS2);
  expect(again.counts).toMatchObject({ recorded: 0, corrected: 0, schools: 0 });
  const changed = KS2.rows.map((row) => row.map((cell) => (cell === '78%' ? '74%' : cell)));
  const rehearsed = await takeTable(store(), { ...KS2, rows: changed }, { dryRun: true });
  expect(rehearsed.counts).toMatchObject({ recorded: 0, corrected: 1, schools: 1 });
  expect(await told()).toEqual(before);
  const corrected = await takeTable(store(), { ...KS2, name: 'ks2_revised_2019.csv', rows: changed });
  expect(corrected.counts).toMatchObject({ recorded: 0, corrected: 1, schools: 1 });
  expect(await told()).toEqual([...before, 'improvement/observation/941001@2']);
  const { observationHistory } = await area.school(
    officerOf('941'),
    '941001',
    `observationHistory(measures: ["ks2-rwm-expected"]) { edges { node { value source { name } superseded { value source { name } } } } }`,
  );
  expect(observationHistory.edges).toEqual([
    {
      node: {
        ...{ value: 74, source: { name: 'ks2_revised_2019.csv' } },
        superseded: [{ value: 78, source: { name: KS2.name } }],
      },
    },
  ]);
});

const FILES: readonly (readonly [TableFile, string, object])[] = [
  [
    {
      name: 'ks4_2021-22.csv',
      columns: ['RECTYPE', 'LEA', 'URN', 'TPUP', 'ATT8SCR', 'P8PUP', 'P8MEA', 'PTL2BASICS_95', 'EBACCAPS'],
      rows: [['1', '941', '941001', '180', '47.9', '170', '-0.35', '0.41', '4.1']],
    },
    'KS4',
    { 'ks4-attainment-8': 47.9, 'ks4-progress-8': -0.35, 'ks4-english-maths-5': 41, 'ks4-ebacc-aps': 4.1 },
  ],
  [
    {
      name: 'ks4_2011.csv',
      columns: ['RECTYPE', 'LEA', 'URN', 'TPUP', 'PTAC5EM'],
      rows: [['1', '941', '941001', '180', '51%']],
    },
    'KS4',
    { 'ks4-five-a-star-c-em': 51 },
  ],
  [
    {
      name: 'england_ks5final_2023.csv',
      columns: ['RECTYPE', 'LEA', 'URN', 'TALLPUP_ALEV_1618', 'TALLPPE_ALEV_1618', 'VA_INS_ALEV'],
      rows: [['1', '941', '941001', '88', '35.2', '-0.1']],
    },
    'KS5',
    { 'ks5-a-level-aps': 35.2, 'ks5-a-level-value-added': -0.1 },
  ],
  [
    {
      name: 'england_abs_2023.csv',
      columns: ['URN', 'LA', 'PERCTOT', 'PPERSABS10'],
      rows: [['941001', '941', '6.3', '19.8']],
    },
    'ABSENCE_STATISTICS',
    { 'overall-absence': 6.3, 'persistent-absence': 19.8 },
  ],
  [
    {
      name: 'exclusions.csv',
      columns: ['time_period', 'school_urn', 'headcount', 'susp_rate', 'perm_excl_rate'],
      rows: [['202223', '941001', '410', '12.41', '0.24']],
    },
    'ABSENCE_STATISTICS',
    { 'suspension-rate': 12.41, 'permanent-exclusion-rate': 0.24 },
  ],
  [
    {
      name: 'england_census_2022-2023.csv',
      columns: ['URN', 'LA', 'NOR', 'NUMFSM', 'PNUMFSMEVER', 'PNUMEAL', 'PSENELK', 'PSENELSE'],
      rows: [['941001', '941', '400', '50', '21.90%', '53.50%', '12.00%', 'NA']],
    },
    'SCHOOL_CENSUS',
    { 'pupils-on-roll': 400, 'free-school-meals': 12.5, 'english-additional-language': 53.5 },
  ],
  [
    {
      name: 'swc-2022-school-level.csv',
      above: [
        '"Schools in England, November 2022",,',
        'Census 2022,,',
        'https://statistics.example,,',
        'School details,,Staff',
      ],
      columns: WORKFORCE_COLUMNS,
      rows: [['941', '941001', 'A', '18.206666666666667', '98.969072164948457', '1.1000000000000001']],
    },
    'WORKFORCE_CENSUS',
    { 'pupil-teacher-ratio': 18.21, 'qualified-teachers': 98.97, 'teacher-vacancy-rate': 1.1 },
  ],
];

test.each(FILES)('$name is known by its header', async (file, kind, figures) => {
  const { counts, rejections } = await takeTable(store(), file);
  expect(rejections).toEqual([]);
  expect(counts).toMatchObject({ kind, rows: 1, schools: 1 });
  const found = (await seen('941001', Object.keys(figures))) as { measure: string; value: number }[];
  expect(Object.fromEntries(found.map(({ measure, value }) => [measure, value]))).toEqual(figures);
});

test('a figure that cannot be is named by line, column and value, and the rest of its row is taken', async () => {
  const file = {
    name: 'ks4_2022-23.csv',
    columns: ['RECTYPE', 'LEA', 'URN', 'TPUP', 'ATT8SCR', 'P8MEA', 'PTL2BASICS_95', 'EBACCAPS'],
    rows: [['1', '941', '941002', '180', 'forty', '-35', '1', '4.1']],
  };
  const { counts, rejections } = await takeTable(store(), file);
  expect(counts).toMatchObject({ recorded: 1, rejectedRows: 0, rejectedFigures: 3 });
  expect(rejections).toMatchObject([
    {
      line: 2,
      faults: [
        { column: 'ATT8SCR', value: 'forty', rule: 'NUMBER' },
        { column: 'P8MEA', value: '-35', rule: 'OUT_OF_RANGE' },
        { column: 'PTL2BASICS_95', value: '1', rule: 'PERCENTAGE_AMBIGUOUS' },
      ],
    },
  ]);
});

test('a file without a year, or of no kind that is known, is refused with what to do', async () => {
  await expect(takeTable(store(), { ...KS2, name: 'ks2.csv' })).rejects.toThrow('give --period 2018/19');
  const pupils = { name: 'pupils-2019.csv', columns: ['UPN', 'Name'], rows: [['1', 'A']] };
  await expect(takeTable(store(), pupils)).rejects.toThrow('None of its first 20 lines');
  const given = await takeTable(store(), { ...KS2, name: 'ks2.csv' }, { period: '2016/17' });
  expect(given.counts.schools).toBe(2);
  expect((await seen('941001', ['ks2-rwm-expected']))[0]).toMatchObject({ period: '2018/19', value: 74 });
});

describe('Ofsted’s latest inspections', () => {
  const old = ['10200001', 'S5', '14/03/2023', '02/05/2023', 'SM', '4', '3', 'No'];
  const card = [
    ...['10400001', 'Full inspection', '20/01/2026', '25/02/2026', 'NULL', 'Met'],
    ...['Strong standard', 'Expected standard', 'Urgent improvement', 'Not applicable', 'Needs attention'],
  ];
  const none = (cells: readonly string[]) => cells.map(() => 'NULL');
  const file: TableFile = {
    name: 'latest-inspections-as-at-30-april-2026.csv',
    columns: OFSTED_LATEST,
    rows: [
      ['941001', 'A', ...card, ...old],
      ['941002', 'B', ...none(card), ...old.with(0, '10200002')],
      ['941003', 'C', ...none(card), ...none(old)],
    ],
  };
  const FIELDS = `latestJudgement { inForce safeguardingMet
      reportCard { number startedOn grades { measure grade name } }
      graded { kind startedOn categoryOfConcern grades { title grade name } safeguardingMet } }
    inspections { totalCount edges { node { number scale } } }`;

  test('keep both scales apart, and the one that speaks for a school now is told', async () => {
    const { counts, rejections } = await takeTable(store(), file);
    expect(rejections).toEqual([]);
    expect(counts).toMatchObject({ kind: 'OFSTED', rows: 3, schools: 2 });
    const school = await area.school(officerOf('941'), '941001', FIELDS);
    expect(school.latestJudgement).toMatchObject({
      ...{ inForce: 'REPORT_CARD', safeguardingMet: true },
      reportCard: {
        ...{ number: '10400001', startedOn: '2026-01-20' },
        grades: [
          { measure: 'report-card-inclusion', grade: 4, name: 'Strong standard' },
          { measure: 'report-card-curriculum-and-teaching', grade: 3, name: 'Expected standard' },
          { measure: 'report-card-achievement', grade: 1, name: 'Urgent improvement' },
          { measure: 'report-card-leadership-and-governance', grade: 2, name: 'Needs attention' },
        ],
      },
      graded: {
        ...{ kind: 'S5', startedOn: '2023-03-14', categoryOfConcern: 'SM', safeguardingMet: false },
        grades: [
          { title: 'Ofsted: overall effectiveness', grade: 4, name: 'Inadequate' },
          { title: 'Ofsted: quality of education', grade: 3, name: 'Requires improvement' },
        ],
      },
    });
    expect(school.inspections).toEqual({
      totalCount: 2,
      edges: [
        { node: { number: '10200001', scale: 'OEIF' } },
        { node: { number: '10400001', scale: 'REPORT_CARD' } },
      ],
    });
  });

  test('are observed in the measures of their own scale; the older one is silent beside a report card', async () => {
    const measures = ['ofsted-overall-effectiveness', 'report-card-achievement', 'safeguarding-met'];
    expect(await seen('941001', measures)).toMatchObject([
      { measure: 'report-card-achievement', value: 1, period: '2026-01-20' },
      { measure: 'safeguarding-met', value: 1 },
    ]);
    expect(await seen('941002', measures)).toMatchObject([
      { measure: 'ofsted-overall-effectiveness', value: 4, period: '2023-03-14' },
      { measure: 'safeguarding-met', value: 0 },
    ]);
  });

  test('taken again change nothing', async () => {
    expect((await takeTable(store(), file)).counts).toMatchObject({ recorded: 0, corrected: 0, schools: 0 });
  });
});
