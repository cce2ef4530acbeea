import type { Store } from '@middletier/runtime/unit-of-work';
import { coded, text } from '@middletier/runtime/tabular/cells';
import type { Row } from '@middletier/runtime/tabular/row';
import { RowReading } from '@middletier/runtime/tabular/row-reading';
import type { AuthorityColumn } from './authorities-layout';
import { localAuthorityCode } from './gias-cells';
import { saveAuthorities } from './save-repository';
import type { ListedAuthority } from './school';
import {
  takeEntries,
  type ImportCounts,
  type ImportListener,
  type Rejection,
  type Taken,
} from './take-entries';

const letters = coded('LA_LETTERS', /^[A-Za-z]{3}$/, 'An authority has three letters, such as CMD.');

/** Takes a list of local authorities. One that is not in the list stays: lists are of a year, and authorities come and go. */
export const importAuthorities = (
  store: Store,
  rows: AsyncIterable<Row<AuthorityColumn>>,
  listener: ImportListener,
): Promise<ImportCounts> =>
  takeEntries(
    readAuthorities(rows),
    { keyOf: ({ code }) => code, prepare: async (listed) => () => takeBatch(store, listed) },
    listener,
  );

async function* readAuthorities(
  rows: AsyncIterable<Row<AuthorityColumn>>,
): AsyncGenerator<ListedAuthority | Rejection> {
  for await (const row of rows) yield { line: row.line, ...readAuthority(row) };
}

function readAuthority(row: Row<AuthorityColumn>): ListedAuthority | Pick<Rejection, 'faults'> {
  if (!('cells' in row)) return { faults: [row.rejection] };
  const reading = new RowReading(row.cells);
  const code = reading.need('code', localAuthorityCode);
  const name = reading.need('name', text);
  const three = reading.read('letters', letters);
  if (code === null || name === null || reading.faults.length > 0) return { faults: reading.faults };
  return { code, name, letters: three };
}

async function takeBatch(store: Store, listed: readonly ListedAuthority[]): Promise<Taken> {
  const taken = await store.transact((unit) => saveAuthorities(unit, listed));
  return { ...taken, unchanged: listed.length - taken.new - taken.changed };
}
