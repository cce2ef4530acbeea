import { hash } from 'node:crypto';
import { Unreadable, urn } from '@middletier/runtime/tabular/cells';
import type { Cells } from '@middletier/runtime/tabular/row';
import type { GiasColumn } from './gias-layout';

/** Raised when rows are read differently, so that rows taken before are read once more. */
const READING = '1';

/** Short for all that a row says in the columns that are read, and which these are. */
export function digestOf(cells: Cells<GiasColumn>): string {
  let text = READING;
  for (const column in cells) text += `\u001f${column}\u001e${cells[column as GiasColumn]}`;
  return hash('md5', text, 'base64');
}

/** The URN of a row, before it is read; null where there is none. */
export function urnIn(cells: Cells<GiasColumn>): string | null {
  const read = urn(cells.URN ?? '');
  return read instanceof Unreadable ? null : read;
}
