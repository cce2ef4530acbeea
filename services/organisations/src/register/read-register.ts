import type { Layout } from '../tabular/layout';
import { readRows } from '../tabular/read-rows';
import type { Fault } from '../tabular/row';
import type { EstablishmentFields } from './establishment';
import { GIAS_ESTABLISHMENTS, OTHER_GIAS_FILES } from './gias-layout';
import { readEstablishment } from './read-establishment';

/** An establishment at a line of the file, or why that line was rejected. */
export type RegisterEntry =
  | { readonly line: number; readonly urn: string; readonly fields: EstablishmentFields }
  | { readonly line: number; readonly faults: readonly Fault[] };

/** Reads a GIAS establishments file of any layout. Throws as readRows does; `known` are further layouts to recognise. */
export async function* readRegister(
  bytes: AsyncIterable<Uint8Array>,
  known: readonly Layout[] = [],
): AsyncGenerator<RegisterEntry> {
  for await (const row of readRows(bytes, GIAS_ESTABLISHMENTS, [...OTHER_GIAS_FILES, ...known])) {
    const { line } = row;
    yield 'cells' in row ? { line, ...readEstablishment(row.cells) } : { line, faults: [row.rejection] };
  }
}
