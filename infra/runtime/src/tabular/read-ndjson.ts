import { Refusal } from '../refusal';
import { decode } from './decode';
import { columnsByName, foldName, type Layout } from './layout';
import { LINE_TOO_LONG, rowFault, type Cells, type Fault, type Row } from './row';
import { splitLines } from './split-lines';

const NOT_AN_OBJECT = rowFault(
  'JSON',
  'This line is not a JSON object. Write one object, such as {"urn": 100000}, on each line.',
);

/**
 * The rows of a file with one JSON object on each line, in the same form as readRows; keys are matched as header names are.
 * null is an empty cell, and a key that is not there has no cell: whoever reads the row says which it cannot do without.
 * A bad line is a rejection of that line only. Throws Refusal FILE_WRONG_KIND where the file is one JSON array.
 */
export async function* readNdjson<Column extends string>(
  bytes: AsyncIterable<Uint8Array>,
  layout: Layout<Column>,
): AsyncGenerator<Row<Column>> {
  const byName = columnsByName(layout);
  let begun = false;
  for await (const { number: line, text } of splitLines(decode(bytes))) {
    if (text?.trim() === '') continue;
    if (!begun && text?.trimStart().startsWith('[')) throw arrayRefused();
    begun = true;
    yield text === null ? { line, rejection: LINE_TOO_LONG } : { line, ...readObject(text, byName) };
  }
}

function readObject<Column extends string>(
  text: string,
  byName: ReadonlyMap<string, Column>,
): { cells: Cells<Column> } | { rejection: Fault } {
  const object = parsed(text);
  if (object === null) return { rejection: NOT_AN_OBJECT };
  const cells: Partial<Record<Column, string>> = {};
  for (const [key, value] of Object.entries(object)) {
    const column = byName.get(foldName(key));
    if (column === undefined) continue;
    if (cells[column] !== undefined)
      return rejected(column, 'DUPLICATE_KEY', 'This value is given twice in the line: leave one.');
    if (value !== null && typeof value === 'object')
      return rejected(column, 'JSON_VALUE', 'Give a text or a number here, not a list or an object.');
    cells[column] = value === null ? '' : String(value);
  }
  return { cells };
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function rejected(column: string, rule: string, fix: string): { rejection: Fault } {
  return { rejection: { column, value: null, rule, fix } };
}

function arrayRefused(): Refusal {
  return new Refusal(
    'FILE_WRONG_KIND',
    'This is one JSON array: send each object on a line of its own (NDJSON).',
  );
}
