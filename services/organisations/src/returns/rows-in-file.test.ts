import { gzipSync } from 'node:zlib';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { refusal } from '../../test/a-partnership';
import { FINANCE_RETURNS } from '../finance/finance-kind';
import { GOVERNANCE_RETURNS } from '../governance/governance-kind';
import { ROLL_RETURNS } from '../roll/roll-kind';
import { readReturn } from './read-return';
import type { FileFormat } from './rows-in-file';
import { filesIn } from './unzip';

const TODAY = '2026-03-11';
const HEADER = 'urn,asAt,seats,vacancies';
const CSV = `${HEADER}\n100000,2026-03-02,12,3\n100001,2026-03-02,9,0\n`;
const NDJSON = '{"urn":100000,"asAt":"2026-03-02","seats":12,"vacancies":3}\n';

/** Cut anywhere, as a network does. */
const cut = (bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.slice(i * size, (i + 1) * size)),
  );
const read = async (bytes: Uint8Array, format: FileFormat, size = 7) => {
  const told: unknown[] = [];
  for await (const entry of readReturn(GOVERNANCE_RETURNS, cut(bytes, size), { format, today: TODAY }))
    told.push(
      'faults' in entry
        ? [entry.line, entry.faults[0]?.rule]
        : [entry.line, entry.row.urn, entry.row.vacancies],
    );
  return told;
};
const BOTH = [
  [2, '100000', 3],
  [3, '100001', 0],
];
const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);
const zipped = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

test.each<[string, Uint8Array, FileFormat]>([
  ['comma', bytesOf(CSV), 'CSV'],
  ['semicolon', bytesOf(CSV.replaceAll(',', ';')), 'CSV'],
  ['tab', bytesOf(CSV.replaceAll(',', '\t')), 'CSV'],
  ['UTF-8 with BOM and CRLF', bytesOf(`\uFEFF${CSV.replaceAll('\n', '\r\n')}`), 'CSV'],
  ['Windows-1252', bytesOf(CSV.replace('urn', 'café,urn').replaceAll('\n1', '\né,1'), 'latin1'), 'CSV'],
  ['gzip', gzipSync(CSV), 'GZIP'],
  ['gzip with BOM and semicolons', gzipSync(`\uFEFF${CSV.replaceAll(',', ';')}`), 'GZIP'],
  ['zip', zipped({ 'export.csv': CSV }), 'ZIP'],
  [
    'zip of a folder, with what systems leave',
    zipped({ 'out/a.CSV': CSV, '__MACOSX/out/._a.csv': 'x', 'readme.md': '#' }),
    'ZIP',
  ],
])('%s is read as it comes', async (_, bytes, format) => {
  expect(await read(bytes, format)).toEqual(BOTH);
});

test('NDJSON is read plain and packed', async () => {
  const one = [[1, '100000', 3]];
  expect(await read(bytesOf(NDJSON), 'NDJSON')).toEqual(one);
  expect(await read(gzipSync(NDJSON), 'GZIP')).toEqual(one);
  expect(await read(zipped({ 'a.ndjson': NDJSON }), 'ZIP')).toEqual(one);
});

test('several files in a zip are one return, with lines counted on through them', async () => {
  const second = `vacancies;seats;asAt;urn\n1;10;02/03/2026;100002\n;10;02/03/2026;100003\n`;
  expect(await read(zipped({ 'a.csv': CSV, 'b.csv': second, 'c.jsonl': NDJSON }), 'ZIP')).toEqual([
    ...BOTH,
    [5, '100002', 1],
    [6, 'MISSING'],
    [7, '100000', 3],
  ]);
});

test.each<[string, Uint8Array, FileFormat, string]>([
  ['a zip that was cut', zipped({ 'a.csv': CSV }).slice(0, 60), 'ZIP', 'FILE_DAMAGED'],
  ['no zip at all', bytesOf(CSV), 'ZIP', 'FILE_DAMAGED'],
  ['a zip without tables', zipped({ 'a.pdf': '%PDF' }), 'ZIP', 'FILE_WRONG_KIND'],
  ['a workbook', zipped({ '[Content_Types].xml': '<x/>', 'xl/a.xml': '<x/>' }), 'ZIP', 'FILE_WRONG_KIND'],
  ['a zip sent as CSV', zipped({ 'a.csv': CSV }), 'CSV', 'FILE_WRONG_KIND'],
  ['gzip that was cut', gzipSync(CSV).subarray(0, 30), 'GZIP', 'FILE_DAMAGED'],
  ['no gzip at all', bytesOf(CSV), 'GZIP', 'FILE_DAMAGED'],
  ['another kind of return', bytesOf('urn,income,expenditure\n'), 'CSV', 'FILE_WRONG_KIND'],
])('%s is refused', async (_, bytes, format, code) => {
  await expect(read(bytes, format)).rejects.toThrow(refusal(code));
});

test('an archive gives back what was put into it, wherever it is cut', async () => {
  const file = fc.uint8Array({ maxLength: 6_000 });
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), file, { minKeys: 1, maxKeys: 4 }),
      fc.integer({ min: 1, max: 5_000 }),
      async (files, size) => {
        const seen: Record<string, Buffer> = {};
        for await (const { name, bytes } of filesIn(cut(zipSync(files), size))) {
          const chunks: Uint8Array[] = [];
          for await (const chunk of bytes) chunks.push(chunk);
          seen[name] = Buffer.concat(chunks);
        }
        expect(Object.keys(seen).sort()).toEqual(Object.keys(files).sort());
        for (const [name, bytes] of Object.entries(files)) expect(seen[name]!.equals(bytes)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test('rows of every kind are read by the same rules', async () => {
  const text =
    'urn;period start;period end;total income;total expenditure;closing balance\n100000;01/09/2024;31/08/2025;£1,000.50;900;-5.25\n';
  for await (const entry of readReturn(FINANCE_RETURNS, cut(gzipSync(text), 9), {
    format: 'GZIP',
    today: TODAY,
  }))
    expect(entry).toMatchObject({
      row: { income: 100_050, expenditure: 90_000, reserves: -525, yearEnds: '2025-08-31' },
    });
  const census = 'URN,census date,NOR,NUMFSM\n100000,2026-01-15,61,14\n';
  for await (const entry of readReturn(ROLL_RETURNS, cut(bytesOf(census), 9), {
    format: 'CSV',
    today: TODAY,
  }))
    expect(entry).toMatchObject({ row: { pupils: 61, fsm: 14 } });
});
