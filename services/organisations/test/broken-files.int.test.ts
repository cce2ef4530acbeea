import { gzipSync } from 'node:zlib';
import { serviceForTests } from '@middletier/local/service-for-tests';
import { anActor } from '@middletier/local/testing';
import type { Receipt } from '../src/return-files/receipt';
import { organisations } from '../src/subgraph';
import { inWindows1252 } from './gias-file';
import { registerOf, takeRegister } from './taking-files';

const MIS = anActor({ id: 'mis', roles: ['DATA_OFFICER'], organisations: ['trust:9901'] });
const HEADER = 'urn,week beginning,possible,attended,authorised,unauthorised';
const SCHOOL = '990301';

const service = serviceForTests(organisations);

beforeAll(async () => {
  const mine = Array.from({ length: 10 }, (_, n) => ({ URN: `${990301 + n}` }));
  const theirs = { URN: '990399', EstablishmentName: 'Lakey Hill School', 'Trusts (code)': '9902' };
  await takeRegister(service.ground.store, registerOf([...mine, theirs]));
});

/** The Monday that many weeks ago. */
function monday(weeksAgo: number): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) - 7 * weeksAgo);
  return day.toISOString().slice(0, 10);
}
const row = (weeksAgo: number, urn = SCHOOL) => `${urn},${monday(weeksAgo)},2000,1900,90,10`;
const csv = (...lines: readonly string[]) => [HEADER, ...lines, ''].join('\r\n');

type Answer = Receipt & { readonly error?: { readonly code: string; readonly message: string } };
const send = async (body: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> => {
  const sent = { headers: { 'content-type': 'text/csv', ...headers }, body };
  return (await (await service.send(MIS, '/returns/attendance', sent)).json()) as Answer;
};

// As the table in the README has them.
test.each<[string, Buffer | string, Record<string, string>, string, RegExp]>([
  [
    'an Excel workbook',
    Buffer.from('PK\u0003\u0004 xl/workbook.xml'),
    {},
    'FILE_WRONG_KIND',
    /Excel workbook .* save it as "CSV UTF-8"/,
  ],
  [
    '"Unicode text" of Excel',
    Buffer.from(`\uFEFF${csv(row(1))}`, 'utf16le'),
    {},
    'FILE_WRONG_KIND',
    /UTF-16/,
  ],
  [
    'a title above the header',
    `Attendance export\r\n${csv(row(1))}`,
    {},
    'FILE_WRONG_KIND',
    /first line holds the names of the columns/,
  ],
  [
    'two columns that mean the same',
    `${HEADER},attended sessions\r\n${row(1)},1900\r\n`,
    {},
    'FILE_DUPLICATE_COLUMN',
    /leave one of them out/,
  ],
  [
    'a packed file that was cut',
    gzipSync(csv(row(1))).subarray(0, -9),
    { 'content-encoding': 'gzip' },
    'FILE_DAMAGED',
    /pack it again/,
  ],
  [
    'a JSON array',
    `[{"urn": ${SCHOOL}}]`,
    { 'content-type': 'application/x-ndjson' },
    'FILE_WRONG_KIND',
    /each object on a line of its own/,
  ],
])('%s is refused as a whole, with what to do', async (_, body, headers, code, message) => {
  const { error } = await send(body, headers);
  expect(error).toEqual({ code, message: expect.stringMatching(message) });
});

test.each<[string, string | Buffer, string, string | null, RegExp]>([
  [
    'months before days',
    `${SCHOOL},12/31/2025,2000,1900,90,10`,
    'DATE_IMPOSSIBLE',
    'weekCommencing',
    /day first/,
  ],
  [
    'a number that a spreadsheet has shortened',
    '9.90E+05,01/09/2025,2000,1900,90,10',
    'ROUNDED_BY_EXCEL',
    'urn',
    /without opening it in a spreadsheet/,
  ],
  [
    'a thousands comma without quotation marks',
    `${SCHOOL},${monday(2)},2,000,1900,90,10`,
    'CELL_COUNT',
    null,
    /has 7 cells and the header has 6/,
  ],
  [
    'a quotation mark that is not closed',
    `"${SCHOOL},${monday(2)},2000,1900,90,10`,
    'QUOTES',
    null,
    /is not closed/,
  ],
  ['counts that do not add up', `${SCHOOL},${monday(2)},2000,1900,90,20`, 'SUM', 'sessionsPossible', /2010/],
  ['a school of another trust', row(2, '990399'), 'NOT_YOUR_SCHOOL', 'urn', /Lakey Hill School/],
  ['a week twice', `${row(1)}\r\n${row(1)}`, 'REPEATED', 'weekCommencing', /Line 2 /],
  [
    'a letter of Windows-1252 in it',
    inWindows1252(`${SCHOOL},${monday(2)},deux mille é,1900,90,10`),
    'WHOLE_NUMBER',
    'sessionsPossible',
    /whole number/,
  ],
])('a row with %s costs that row alone', async (_, line, rule, column, fix) => {
  const good = row(1, '990302');
  const body = Buffer.concat([
    Buffer.from(`${HEADER}\r\n`),
    Buffer.from(line),
    Buffer.from(`\r\n${good}\r\n`),
  ]);
  const { rejections, rejected, accepted, unchanged, rows } = await send(body);
  expect([rejected, accepted + unchanged]).toEqual([1, rows - 1]);
  expect(rejections).toEqual([expect.objectContaining({ rule, column, fix: expect.stringMatching(fix) })]);
});

test('an export of half the schools waits for somebody to look at it', async () => {
  const schools = Array.from({ length: 10 }, (_, n) => `${990301 + n}`);
  await send(csv(...schools.map((urn) => row(3, urn))));
  const { state, concerns } = await send(csv(...schools.slice(5).map((urn) => row(4, urn))));
  expect([state, concerns]).toEqual(['QUARANTINED', [expect.stringContaining('5 of the 10 schools')]]);
});
