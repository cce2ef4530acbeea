import { Readable } from 'node:stream';
import type { Layout } from './layout';
import { readNdjson } from './read-ndjson';
import type { Row } from './row';

type Column = 'urn' | 'possible';

const LAYOUT: Layout<Column> = {
  title: 'a return',
  columns: { urn: ['urn'], possible: ['sessionsPossible', 'possible'] },
  required: [['urn']],
};

async function rowsOf(text: string): Promise<Row<Column>[]> {
  const rows: Row<Column>[] = [];
  for await (const row of readNdjson(Readable.from([Buffer.from(text)]), LAYOUT)) rows.push(row);
  return rows;
}

describe('readNdjson', () => {
  test('keys are matched as header names are, numbers are texts, null is an empty cell', async () => {
    expect(
      await rowsOf('{"URN":100000,"sessions_possible":"250","x":[1]}\r\n\n{"urn":"1","possible":null}'),
    ).toEqual([
      { line: 1, cells: { urn: '100000', possible: '250' } },
      { line: 3, cells: { urn: '1', possible: '' } },
    ]);
  });

  test.each([
    ['{"urn":', 'JSON', null],
    ['"urn"', 'JSON', null],
    ['[1]', 'JSON', null],
    ['null', 'JSON', null],
    ['{"urn":{"code":1}}', 'JSON_VALUE', 'urn'],
    ['{"urn":1,"URN":2}', 'DUPLICATE_KEY', 'urn'],
    [`{"urn":"${'x'.repeat(1_000_000)}"}`, 'LINE_TOO_LONG', null],
  ])('the line %.30s is rejected alone', async (line, rule, column) => {
    expect(await rowsOf(`{"urn":1}\n${line}\n{"urn":2}`)).toEqual([
      { line: 1, cells: { urn: '1' } },
      { line: 2, rejection: expect.objectContaining({ rule, column }) },
      { line: 3, cells: { urn: '2' } },
    ]);
  });

  test('keys that meddle with prototypes are only unknown keys', async () => {
    expect(await rowsOf('{"__proto__":{"urn":"9"},"constructor":"x","urn":"1"}')).toEqual([
      { line: 1, cells: { urn: '1' } },
    ]);
  });

  test('a JSON array is refused as a whole', async () => {
    await expect(rowsOf('\n[\n{"urn":1}\n]')).rejects.toMatchObject({ code: 'FILE_WRONG_KIND' });
  });
});
