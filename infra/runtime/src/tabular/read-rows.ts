import { Refusal } from '../refusal';
import { decode } from './decode';
import type { Layout } from './layout';
import { LineQueue } from './line-queue';
import { readHeader, type Header } from './read-header';
import { rowFault, LINE_TOO_LONG, type Cells, type Fault, type Row } from './row';
import { CellSplitter } from './split-cells';
import { MAX_LINE_LENGTH, splitLines, type Line } from './split-lines';

/** Most lines one row may run over: a quote that was never closed costs no more reading ahead than this. */
const MAX_ROW_LINES = 50;

const QUOTES = rowFault(
  'QUOTES',
  'A quotation mark in this row is not closed, or text follows a closing one. Write "" for a quotation mark inside a quoted cell.',
);

/**
 * The rows of a CSV file in a known layout; delimiter (comma, semicolon, tab) and columns are found from its header. A bad
 * row is a rejection and the rest goes on; blank rows are passed over. Broken quotes cost the line they are in: a row over
 * several lines is believed only if its quotes close tidily and its cells are as many as the header's, else its first line
 * is rejected and reading resumes with the second. Memory stays at one row, whatever the file.
 * Throws, before the first row, Refusal FILE_EMPTY, FILE_WRONG_KIND (`known`: layouts to recognise, most particular first)
 * or FILE_DUPLICATE_COLUMN.
 */
export async function* readRows<Column extends string>(
  bytes: AsyncIterable<Uint8Array>,
  layout: Layout<Column>,
  known: readonly Layout[] = [],
): AsyncGenerator<Row<Column>> {
  const lines = new LineQueue(splitLines(decode(bytes)));
  try {
    const header = readHeader(await headerLine(lines, layout), layout, known);
    for (let line = await lines.next(); line !== null; line = await lines.next()) {
      const row = await readRow(line, lines, header);
      if (row) yield row;
    }
  } finally {
    await lines.close();
  }
}

async function headerLine(lines: LineQueue, layout: Layout): Promise<string> {
  for (let line = await lines.next(); line !== null; line = await lines.next()) {
    if (line.text === null)
      throw new Refusal(
        'FILE_WRONG_KIND',
        `This is not ${layout.title}: its first line is over a million characters long.`,
      );
    if (line.text.trim() !== '') return line.text;
  }
  throw new Refusal(
    'FILE_EMPTY',
    'The file is empty: send a file whose first line holds the names of the columns.',
  );
}

/** The row that begins with a line; null for a blank one. */
async function readRow<Column extends string>(
  first: Line,
  lines: LineQueue,
  header: Header<Column>,
): Promise<Row<Column> | null> {
  const line = first.number;
  if (first.text === null) return { line, rejection: LINE_TOO_LONG };
  const cells = first.text.includes('"')
    ? await readQuoted(first.text, lines, header)
    : first.text.split(header.delimiter);
  if (cells === null) return { line, rejection: QUOTES };
  if (isBlank(cells)) return null;
  const short = cells.length < header.width && header.mayEndEarly;
  if (cells.length !== header.width && !short)
    return { line, rejection: cellCount(cells.length, header.width) };
  return { line, cells: named(cells, header) };
}

/** The cells of a row with quotes, reading on while one is open; null, with what was read ahead given back, if it is broken. */
async function readQuoted<Column extends string>(
  text: string,
  lines: LineQueue,
  header: Header<Column>,
): Promise<string[] | null> {
  const splitter = new CellSplitter(header.delimiter);
  const ahead: Line[] = [];
  let state = splitter.take(text);
  for (let size = text.length; state === 'OPEN' && ahead.length < MAX_ROW_LINES;) {
    const next = await lines.next();
    if (next === null) break;
    ahead.push(next);
    size += next.text?.length ?? MAX_LINE_LENGTH;
    if (next.text === null || size > MAX_LINE_LENGTH) break;
    state = splitter.take(next.text);
  }
  const tidy = state === 'COMPLETE' && (ahead.length === 0 || splitter.cells.length === header.width);
  if (!tidy) lines.giveBack(ahead);
  return tidy ? splitter.cells : null;
}

function named<Column extends string>(cells: readonly string[], header: Header<Column>): Cells<Column> {
  const row: Partial<Record<Column, string>> = { ...header.blank };
  for (const [index, column] of header.places) row[column] = cells[index] ?? '';
  return row;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function cellCount(found: number, wanted: number): Fault {
  const fix =
    found < wanted
      ? `This row has ${found} cells and the header has ${wanted}: give each missing cell its delimiter, even when it is empty.`
      : `This row has ${found} cells and the header has ${wanted}: put quotation marks round a cell that holds a delimiter.`;
  return rowFault('CELL_COUNT', fix);
}
