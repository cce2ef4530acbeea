import { Refusal } from '../refusal';
import { columnsIn, missingColumns, type Layout } from './layout';
import type { Cells } from './row';
import { splitCells } from './split-cells';

export interface Header<Column extends string> {
  readonly delimiter: string;
  /** Cells a row must have. */
  readonly width: number;
  readonly mayEndEarly: boolean;
  /** Where in a row each column is that is read. */
  readonly places: readonly (readonly [index: number, column: Column])[];
  /** A row without a word. Rows made after it have one shape, which halves what it costs to read them by the thousand. */
  readonly blank: Cells<Column>;
}

const DELIMITERS = [',', ';', '\t'];

/**
 * The header line, matched by name to a layout.
 * Refuses FILE_WRONG_KIND (not this layout; says which of the `known` it is) and FILE_DUPLICATE_COLUMN.
 */
export function readHeader<Column extends string>(
  line: string,
  layout: Layout<Column>,
  known: readonly Layout[],
): Header<Column> {
  refuseOtherFormats(line);
  const { delimiter, names } = bestSplit(line, layout);
  const columns = columnsIn(layout, names);
  const present = new Set(columns.filter((column) => column !== undefined));
  const missing = missingColumns(layout, present);
  if (missing.length > 0) throw wrongKind(layout, missing, kindOf(names, known));
  refuseDuplicates(names, columns);
  const places = columns.flatMap((column, index) => (column === undefined ? [] : [[index, column] as const]));
  const blank = Object.fromEntries(places.map(([, column]) => [column, ''])) as Cells<Column>;
  return { delimiter, width: names.length, mayEndEarly: layout.mayEndEarly ?? false, places, blank };
}

/** The delimiter that shows most columns of the layout, else the most cells: a name may hold a comma of its own. */
function bestSplit(line: string, layout: Layout): { delimiter: string; names: string[] } {
  const splits = DELIMITERS.map((delimiter) => {
    const names = splitCells(line, delimiter) ?? [];
    return {
      delimiter,
      names,
      found: columnsIn(layout, names).filter((column) => column !== undefined).length,
    };
  });
  return splits.reduce((best, next) =>
    next.found > best.found || (next.found === best.found && next.names.length > best.names.length)
      ? next
      : best,
  );
}

/** Which of these layouts a header line has. */
export function kindOfHeader<Known extends Layout>(line: string, known: readonly Known[]): Known | undefined {
  return known.find((layout) => kindOf(bestSplit(line, layout).names, [layout]));
}

function kindOf(names: readonly string[], known: readonly Layout[]): Layout | undefined {
  return known.find((layout) => {
    const present = new Set(columnsIn(layout, names).filter((column) => column !== undefined));
    return missingColumns(layout, present).length === 0;
  });
}

function wrongKind(layout: Layout, missing: readonly string[], other: Layout | undefined): Refusal {
  const columns = `${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}`;
  const advice = other
    ? `It looks like ${other.title}: choose the file again, or send this one as what it is.`
    : 'Check that the first line holds the names of the columns and that this is the file you meant.';
  return new Refusal('FILE_WRONG_KIND', `This is not ${layout.title}: it lacks the ${columns}. ${advice}`);
}

function refuseDuplicates(names: readonly string[], columns: readonly (string | undefined)[]): void {
  const twice = columns.findIndex((column, index) => column !== undefined && columns.indexOf(column) < index);
  if (twice === -1) return;
  const first = columns.indexOf(columns[twice]);
  const told = `"${names[first]?.trim()}" (column ${first + 1}) and "${names[twice]?.trim()}" (column ${twice + 1})`;
  throw new Refusal('FILE_DUPLICATE_COLUMN', `The columns ${told} mean the same: leave one of them out.`);
}

function refuseOtherFormats(line: string): void {
  const found = line.startsWith('PK\u0003\u0004')
    ? 'an Excel workbook or a zip archive'
    : /^(ÿþ|þÿ)|\0/.test(line)
      ? 'a file in UTF-16 or not a text file'
      : null;
  if (found) throw new Refusal('FILE_WRONG_KIND', `This is ${found}: save it as "CSV UTF-8" and send that.`);
}
