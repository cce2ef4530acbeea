import { Readable } from 'node:stream';
import { strToU8, zipSync } from 'fflate';
import { refusal } from '../../test/a-partnership';
import { readReturn } from '../returns/read-return';
import type { Figures, ReturnKind } from '../returns/return-kind';
import { ROLL_RETURNS } from '../roll/roll-kind';
import { GOVERNANCE_RETURNS } from '../governance/governance-kind';
import { WORKFORCE_RETURNS } from '../workforce/workforce-kind';
import { yearOf } from './headcount';

const TODAY = '2026-03-11';
const FILES = {
  'manifest.csv': 'propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\n',
  'users.csv': [
    '"sourcedId","status","orgSourcedIds","role","grades","givenName","familyName","email"',
    '"p1","active","s1","student","07","Asha","Rowe","asha@example.org"',
    '"p2","active","s1,s2","student","Y7","Ben","Lake","ben@example.org"',
    '"p3","active","s1","student","KG","Cai","Moss","cai@example.org"',
    '"p4","tobedeleted","s1","student","07","Dee","Nash","dee@example.org"',
    '"t1","active","s1,s2","teacher","","Eve","Park","eve@example.org"',
    '"a1","active","s1","aide","","Fay","Quin","fay@example.org"',
    '"broken","Gus Raye","gus@example.org"',
  ].join('\n'),
  'enrollments.csv': [
    'sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,beginDate,endDate',
    'e1,active,c1,s1,p1,student,,',
    'e2,active,c2,s1,p1,student,,',
    'e3,active,c1,s1,p2,student,2025-09-01,2026-02-01',
    'e4,active,c1,s1,p3,student,,',
    'e5,active,c3,s2,p2,student,2026-02-02,',
    'e6,active,c1,s1,p4,student,,',
    'e7,active,c1,s1,t1,teacher,,',
  ].join('\n'),
  'classes.csv': [
    'sourcedId,status,title,schoolSourcedId,termSourcedIds',
    'c1,,7A,s1,"y1"',
    'c2,,Maths,s1,t0',
    'c3,,7B,s2,y1',
  ].join('\n'),
  'academicSessions.csv': [
    'sourcedId,status,title,type,startDate,endDate',
    'y1,,2025/26,schoolYear,2025-09-01,2026-08-31',
    't0,,Spring 2025,term,2025-01-06,2025-04-11',
  ].join('\n'),
  'orgs.csv': [
    'sourcedId,status,name,type,identifier',
    'd1,,The Trust,district,',
    's1,,Upper School,school,990001',
    's2,,Lower School,school,990002',
    's3,,No Number,school,',
  ].join('\n'),
};

const read = async <Column extends string, Row extends Figures>(
  kind: ReturnKind<Column, Row>,
  files: Record<string, string> = FILES,
) => {
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const entries = [];
  for await (const entry of readReturn(kind, Readable.from([zip]), { format: 'ZIP', today: TODAY }))
    entries.push(entry);
  return entries;
};

test('a bundle is a roll: pupils with an enrolment that holds, each once at a school', async () => {
  const entries = await read(ROLL_RETURNS);
  expect(entries).toMatchObject([
    { line: 1, faults: [{ rule: 'ROSTER_LINES', value: null }] },
    { line: 3, row: { urn: '990001', censusDate: TODAY, pupils: 2, years: { year7: 1, reception: 1 } } },
    { line: 4, row: { urn: '990002', pupils: 1, years: { year7: 1 } } },
  ]);
});

const withTraits = (...rows: readonly string[]) => ({
  ...FILES,
  'demographics.csv': ['sourcedId,status,birthDate,sex,metadata.fsm,metadata.eal', ...rows].join('\n'),
});

test('demographics are counts too: of those groups that are told of every pupil of a school', async () => {
  const told = withTraits(
    'p1,active,2014-05-01,female,true,no',
    'p2,active,2014-03-02,Male,false,',
    'p3,active,2021-02-03,male,Y,yes',
    't1,active,1980-01-01,female,,',
  );
  const [, upper, lower] = await read(ROLL_RETURNS, told);
  expect(upper).toMatchObject({ row: { pupils: 2, girls: 1, boys: 1, fsm: 2, eal: 1 } });
  expect(lower).toMatchObject({ row: { pupils: 1, girls: 0, boys: 1, fsm: 0, eal: null } });
  expect(JSON.stringify([upper, lower])).not.toMatch(/2014|2021|p1/);
  const [, some] = await read(ROLL_RETURNS, withTraits('p1,active,,female,true,no', 'p3,,,unknown,1,0'));
  expect(some).toMatchObject({ row: { pupils: 2, girls: null, boys: null, fsm: 2, eal: 0 } });
});

test('the same bundle is a workforce return', async () => {
  expect((await read(WORKFORCE_RETURNS)).slice(1)).toMatchObject([
    { row: { urn: '990001', teachers: 1, supportStaff: 1, vacancies: null } },
    { row: { urn: '990002', teachers: 1, supportStaff: 0 } },
  ]);
});

test('nobody in it comes out of it, whatever the order of its files', async () => {
  const forth = await read(ROLL_RETURNS);
  const back = await read(ROLL_RETURNS, Object.fromEntries(Object.entries(FILES).reverse()));
  expect(back).toEqual(forth);
  for (const secret of ['Asha', 'Rowe', 'example.org', 'Gus', 'p1', 't1', 'e7'])
    expect(JSON.stringify([forth, await read(WORKFORCE_RETURNS)])).not.toContain(secret);
});

test('a year that is over is counted as on its last day, and a school without a URN is asked for it', async () => {
  const over = {
    ...FILES,
    'academicSessions.csv': 'sourcedId,status,startDate,endDate\ny1,,2024-09-01,2025-08-31\n',
    'enrollments.csv':
      'sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,beginDate,endDate\n',
    'users.csv': 'sourcedId,status,orgSourcedIds,role,grades\np1,,s1,student,13\np2,,s3,student,UG\n',
  };
  expect(await read(ROLL_RETURNS, over)).toMatchObject([
    { row: { urn: '990001', censusDate: '2025-08-31', pupils: 1, years: { year13: 1 } } },
    { line: 5, faults: [{ column: 'urn', rule: 'URN', fix: expect.stringContaining('No Number') }] },
  ]);
});

test('other kinds of return are not in a bundle', async () => {
  await expect(read(GOVERNANCE_RETURNS)).rejects.toThrow(refusal('FILE_WRONG_KIND'));
});

test.each([
  ['01', 'year1'],
  ['Year 11', 'year11'],
  ['PK', 'nursery2'],
  ['R', 'reception'],
  ['15', 'otherYears'],
  ['', 'otherYears'],
  ['13,14', 'year13'],
])('the grade %j is %s', (grade, year) => {
  expect(yearOf(grade)).toBe(year);
});
