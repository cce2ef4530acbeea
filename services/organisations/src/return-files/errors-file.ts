import type { Fault } from '@middletier/runtime/tabular/row';
import type { RowError } from './errors-repository';

/** Rejected rows as CSV: the file's own columns, and behind them the line and what is wrong. To be mended and sent again. */
export async function* errorsFile(
  columns: readonly string[],
  errors: AsyncIterable<RowError>,
): AsyncGenerator<string> {
  yield csvLine([...columns, 'line', 'error']);
  for await (const { line, cells, faults } of errors) {
    const own = columns.map((column) => cells[column] ?? '');
    yield csvLine([...own, String(line), faults.map(inWords).join(' ')]);
  }
}

const inWords = ({ column, fix, rule }: Fault): string =>
  `${column === null ? '' : `${column}: `}${fix} [${rule}]`;

const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** A text that a spreadsheet would take for a formula is not one. */
function quoted(cell: string): string {
  const safe = /^[=@+]/.test(cell) || /^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
