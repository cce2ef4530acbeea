import { Readable } from 'node:stream';
import fc from 'fast-check';
import { refusal } from '../../test/a-partnership';
import { ATTAINMENT_RETURNS } from '../attainment/attainment-kind';
import { readReturn } from '../returns/read-return';
import type { Figures, ReturnKind } from '../returns/return-kind';
import { GOVERNANCE_RETURNS } from '../governance/governance-kind';
import { ROLL_RETURNS } from '../roll/roll-kind';
import { WORKFORCE_RETURNS } from '../workforce/workforce-kind';
import { mappedKind } from './mapped-kind';
import { checkMapping, type Mapping } from './mapping';

const NONE: Mapping = { columns: [], codes: [], fill: [] };
const read = async <Column extends string, Row extends Figures>(
  kind: ReturnKind<Column, Row>,
  text: string,
  mapping: Partial<Mapping> = {},
) => {
  const mapped = mappedKind(kind, checkMapping({ ...NONE, ...mapping }, kind as unknown as ReturnKind));
  const entries = [];
  for await (const entry of readReturn(mapped, Readable.from([Buffer.from(text)]), {
    ...{ format: 'CSV', today: '2026-03-11' },
  }))
    entries.push(entry);
  return entries;
};

test('the published censuses are read as they are, with the day that their titles tell and no column', async () => {
  const filled = (column: string) => ({ fill: [{ column, value: '19/01/2026' }] });
  const school =
    'URN,LA,ESTAB,SCHOOLTYPE,NOR,NORG,NORB,TSENELSE,TSENELK,NUMEAL,NUMFSM\n100000,201,3614,State-funded primary,271,127,144,8,59,NA,49\n';
  const notTold = { codes: [{ column: 'eal', from: 'NA', to: '' }] };
  expect(await read(ROLL_RETURNS, school, { ...filled('censusDate'), ...notTold })).toMatchObject([
    {
      row: {
        censusDate: '2026-01-19',
        pupils: 271,
        girls: 127,
        ehcPlan: 8,
        senSupport: 59,
        eal: null,
        fsm: 49,
      },
    },
  ]);
  const workforce =
    'LA Name,URN,Total Number of Teachers (Headcount),Total Number of Teachers (Full-Time Equivalent),Total Number of Days Lost to Sickness Absence,Number of Vacant Teacher Posts\nAshmere,100000,97,88.799999999999997,300.5,0\n';
  expect(await read(WORKFORCE_RETURNS, workforce, filled('asAt'))).toMatchObject([
    { row: { asAt: '2026-01-19', teachers: 97, teachersFte: 88.8, sicknessDays: 300.5, vacancies: 0 } },
  ]);
});

test('columns, codes and what is missing are read as the mapping has them', async () => {
  const text =
    'School No;Session;Test;Pupil Set;Entered;Passed\n100000;2024/25;KS2 RWM;Everyone;58;37\n100000;2024/25;KS2 RWM;Girls only;;12\n';
  const entries = await read(ATTAINMENT_RETURNS, text, {
    columns: [
      { from: 'school no', to: 'URN' },
      { from: 'Session', to: 'year' },
      { from: 'Test', to: 'measure' },
      { from: 'Pupil set', to: 'cohort' },
      { from: 'Entered', to: 'pupils' },
      { from: 'Passed', to: 'achieved' },
    ],
    codes: [
      { column: 'measure', from: 'ks2 rwm', to: 'ks2-rwm-expected' },
      { column: 'cohort', from: 'EVERYONE', to: 'ALL' },
      { column: 'cohort', from: 'girls only', to: 'GIRLS' },
    ],
    fill: [{ column: 'pupils', value: '20' }],
  });
  expect(entries).toMatchObject([
    { line: 2, row: { measure: 'ks2-rwm-expected', cohort: 'ALL', pupils: 58, achieved: 37 } },
    { line: 3, row: { cohort: 'GIRLS', pupils: 20, achieved: 12 } },
  ]);
});

test('a column of the system that is named as one of ours means what the mapping says', async () => {
  const mapping = {
    columns: [
      { from: 'vacancies', to: 'longVacancies' },
      { from: 'empty', to: 'vacancies' },
    ],
  };
  const text = 'urn,asAt,seats,vacancies,empty\n100000,2026-03-02,12,1,3\n';
  expect(await read(GOVERNANCE_RETURNS, text, mapping)).toMatchObject([
    { row: { vacancies: 3, longVacancies: 1 } },
  ]);
});

test('a column that is filled need not be in the file', async () => {
  const mapping = { fill: [{ column: 'asAt', value: '2026-03-02' }] };
  expect(await read(GOVERNANCE_RETURNS, 'urn,seats,vacancies\n100000,12,3\n', mapping)).toMatchObject([
    { row: { asAt: '2026-03-02' } },
  ]);
});

test.each<[string, Partial<Mapping>, string, (string | number)[]]>([
  [
    'a column that is none',
    { columns: [{ from: 'x', to: 'pupil name' }] },
    'COLUMN_UNKNOWN',
    ['columns', 0, 'to'],
  ],
  [
    'one name for two',
    {
      columns: [
        { from: 'A b', to: 'urn' },
        { from: 'a_B', to: 'seats' },
      ],
    },
    'COLUMN_TWICE',
    ['columns', 1, 'from'],
  ],
  ['no name', { columns: [{ from: ' ', to: 'urn' }] }, 'BAD_TEXT', ['columns', 0, 'from']],
  [
    'a code twice',
    {
      codes: [
        { column: 'seats', from: 'x', to: '1' },
        { column: 'seats', from: ' X', to: '2' },
      ],
    },
    'COLUMN_TWICE',
    ['codes', 1, 'from'],
  ],
])('%s is refused', (_, given, code, path) => {
  const check = () => checkMapping({ ...NONE, ...given }, GOVERNANCE_RETURNS);
  expect(check).toThrow(refusal(code, ['input', ...path]));
});

test('an empty mapping changes nothing, whatever the cells', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom('urn', 'asAt', 'seats', 'vacancies'), fc.string()),
      async (cells) => {
        const read = (kind: typeof GOVERNANCE_RETURNS) => kind.read(cells, '2026-03-11');
        expect(read(mappedKind(GOVERNANCE_RETURNS, NONE))).toEqual(read(GOVERNANCE_RETURNS));
      },
    ),
  );
});
