import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Readable } from 'node:stream';
import type { Layout } from './layout';
import { readRows } from './read-rows';
import type { Row } from './row';

type Column = 'urn' | 'name' | 'town';

const LAYOUT: Layout<Column> = {
  title: 'a list of schools',
  columns: { urn: ['URN'], name: ['School name', 'name'], town: ['Town'] },
  required: [['urn'], ['name']],
};
const PUPILS: Layout = {
  title: 'a list of pupils',
  columns: { upn: ['UPN'], school: ['School'] },
  required: [['upn'], ['school']],
};

async function rowsOf(text: string, cutAt = 0): Promise<Row<Column>[]> {
  const bytes = Buffer.from(text);
  const chunks = [bytes.subarray(0, cutAt), bytes.subarray(cutAt)];
  const rows: Row<Column>[] = [];
  for await (const row of readRows(Readable.from(chunks), LAYOUT, [PUPILS])) rows.push(row);
  return rows;
}

/** Line and rule of rejections, line and name of rows. */
async function told(text: string): Promise<string[]> {
  const rows = await rowsOf(text);
  return rows.map((row) => `${row.line} ${'cells' in row ? row.cells.name : row.rejection.rule}`);
}

const quoted = (cells: readonly string[], delimiter = ',') =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);

describe('the header', () => {
  test.each([',', ';', '\t'])('is split at %j', async (delimiter) => {
    const text = ['URN,School name,Town', '100000,A,Leeds'].join('\r\n').replaceAll(',', delimiter);
    expect(await rowsOf(text)).toEqual([{ line: 2, cells: { urn: '100000', name: 'A', town: 'Leeds' } }]);
  });

  test('is matched by folded names and aliases, in any order, with columns to spare', async () => {
    expect(await rowsOf('extra,SCHOOL_NAME, Urn \nx,A,1\n')).toEqual([
      { line: 2, cells: { urn: '1', name: 'A' } },
    ]);
  });

  test('may hold the other delimiters in a name', async () => {
    expect(await rowsOf('URN;Name;"Head, deputy, other, more"\n1;A;x')).toEqual([
      { line: 2, cells: { urn: '1', name: 'A' } },
    ]);
  });

  test('may have blank lines and a BOM before it', async () => {
    expect(await told('\uFEFF\r\n\nURN,name\n1,A\n')).toEqual(['4 A']);
  });

  test('that lacks a required column refuses the file and names it', async () => {
    await expect(rowsOf('Town,Phase\nLeeds,2\n')).rejects.toMatchObject({
      code: 'FILE_WRONG_KIND',
      message: expect.stringContaining('not a list of schools: it lacks the columns "URN", "School name"'),
    });
  });

  test('of another known kind is told by its name', async () => {
    await expect(rowsOf('UPN,School\n')).rejects.toMatchObject({
      code: 'FILE_WRONG_KIND',
      message: expect.stringContaining('It looks like a list of pupils'),
    });
  });

  test('with a column twice refuses the file', async () => {
    await expect(rowsOf('URN,name,Town,School Name\n')).rejects.toMatchObject({
      code: 'FILE_DUPLICATE_COLUMN',
      message: expect.stringContaining('"name" (column 2) and "School Name" (column 4)'),
    });
  });

  test.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['blank lines', '\n \r\n', 'FILE_EMPTY'],
    ['a workbook', 'PK\u0003\u0004\u0014\u0000', 'FILE_WRONG_KIND'],
    ['UTF-16', 'U\u0000R\u0000N\u0000', 'FILE_WRONG_KIND'],
    ['one endless line', 'x'.repeat(1_000_001), 'FILE_WRONG_KIND'],
  ])('%s is refused', async (_, text, code) => {
    await expect(rowsOf(text)).rejects.toMatchObject({ code });
  });
});

describe('rows', () => {
  test('with too few or too many cells are rejected alone, blank ones passed over', async () => {
    const text = 'URN,name\n1,A\n2\n\n3,C\n,\n4,D,x\n5,E';
    expect(await told(text)).toEqual(['2 A', '3 CELL_COUNT', '5 C', '7 CELL_COUNT', '8 E']);
  });

  test('may run over several lines in quotes, and are named by the first', async () => {
    const rows = await rowsOf('URN,name\r\n1,"A\r\nand ""B"""\r\n2,C\r\n');
    expect(rows).toEqual([
      { line: 2, cells: { urn: '1', name: 'A\nand "B"' } },
      { line: 4, cells: { urn: '2', name: 'C' } },
    ]);
  });

  test('may end after their last filled cell where the layout says so, and are never longer than the header', async () => {
    const rows = [];
    const bytes = Readable.from([Buffer.from('URN,name,Town\n1,A\n2,B,Leeds\n3,C,York,no\n')]);
    for await (const row of readRows(bytes, { ...LAYOUT, mayEndEarly: true })) rows.push(row);
    expect(rows).toMatchObject([
      { line: 2, cells: { urn: '1', name: 'A', town: '' } },
      { line: 3, cells: { urn: '2', name: 'B', town: 'Leeds' } },
      { line: 4, rejection: { rule: 'CELL_COUNT' } },
    ]);
  });

  test('may have a quotation mark inside a cell that has none round it', async () => {
    expect(await told('URN,name\n1,The "Old" School\n')).toEqual(['2 The "Old" School']);
  });

  test.each([
    ['the rest of a plain file', '1,A\n2,"B\n3,C\n4,D\n', ['2 A', '3 QUOTES', '4 C', '5 D']],
    ['a quoted file', '"1","A"\n"2","B\n"3","C"\n', ['2 A', '3 QUOTES', '4 C']],
    ['a later quoted cell', '1,"B\n2,"C, D"\n3,"E"\n', ['2 QUOTES', '3 C, D', '4 E']],
    ['the next row', '1,"A" x\n2,B\n', ['2 QUOTES', '3 B']],
    [
      'rows until a quote closes by chance',
      '1,"A\n2,B\n3,x",y,z\n4,D\n',
      ['2 QUOTES', '3 B', '4 CELL_COUNT', '5 D'],
    ],
  ])('a broken quote does not take with it %s', async (_, body, expected) => {
    expect(await told(`URN,name\n${body}`)).toEqual(expected);
  });

  test('an open quote is not followed for ever', async () => {
    const body = Array.from({ length: 200 }, (_, i) => `${i},N${i}`);
    expect(await told(`URN,name\n1,"A\n${body.join('\n')}`)).toEqual([
      '2 QUOTES',
      ...body.map((_, i) => `${i + 3} N${i}`),
    ]);
  });

  test('a line of over a million characters is rejected alone, also after an open quote', async () => {
    const long = `2,${'x'.repeat(1_000_000)}`;
    expect(await told(`URN,name\n${long}\n3,C\n4,"D\n${long}\n5,E`)).toEqual([
      '2 LINE_TOO_LONG',
      '3 C',
      '4 QUOTES',
      '5 LINE_TOO_LONG',
      '6 E',
    ]);
  });

  test('leaving early closes the source', async () => {
    const source = Readable.from([Buffer.from('URN,name\n1,A\n2,B\n')]);
    for await (const row of readRows(source, LAYOUT)) {
      expect(row.line).toBe(2);
      break;
    }
    expect(source.destroyed).toBe(true);
  });
});

const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ''));
const urn = fc.integer({ min: 10_000, max: 999_999 }).map(String);
const grid = fc.array(fc.tuple(urn, cell, cell), { maxLength: 8 });

describe('whatever is in the cells', () => {
  test('a well-formed file reads back, and as csv-parse reads it', async () => {
    const form = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      end: fc.constantFrom('\n', '\r\n'),
    });
    await fc.assert(
      fc.asyncProperty(grid, form, fc.nat(30), async (cells, { delimiter, end }, at) => {
        const lines = [`URN${delimiter}name${delimiter}Town`, ...cells.map((row) => quoted(row, delimiter))];
        const text = lines.join(end);
        const rows = await rowsOf(text, at);
        const read = rows.map((row) =>
          'cells' in row ? [row.cells.urn, row.cells.name, row.cells.town] : row,
        );
        expect(read).toEqual(cells);
        expect(read).toEqual(parse(text, { delimiter, from: 2 }));
      }),
    );
  });

  test('whatever stands in one line, every other row is read, at its line', async () => {
    const garbage = fc.array(fc.constantFrom('"', ',', 'x', '""', '",', '",""'), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(grid, grid, garbage, async (before, after, bad) => {
        const oneLine = (rows: typeof before) =>
          rows.map((row) => row.map((text) => text.replaceAll('\n', ' ')));
        const good = [oneLine(before), oneLine(after)] as const;
        const text = [
          'URN,name,Town',
          ...good[0].map((row) => quoted(row)),
          bad.join(''),
          ...good[1].map((row) => quoted(row)),
        ];
        const rows = await rowsOf(text.join('\n'));
        const expected = good.flatMap((part, p) =>
          part.map(([u, name, town], i) => ({
            line: 2 + i + p * (before.length + 1),
            cells: { urn: u, name, town },
          })),
        );
        expect(rows.filter((row) => row.line !== before.length + 2)).toEqual(expected);
      }),
    );
  });
});
