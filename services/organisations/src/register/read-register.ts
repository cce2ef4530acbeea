import type { Layout } from '@middletier/runtime/tabular/layout';
import { readRows } from '@middletier/runtime/tabular/read-rows';
import type { Fault, Row } from '@middletier/runtime/tabular/row';
import type { EstablishmentFields } from './establishment';
import { GIAS_ESTABLISHMENTS, type GiasColumn } from './gias-layout';
import { OTHER_REGISTER_FILES } from './other-register-files';
import { readEstablishment } from './read-establishment';

/** An establishment at a line of the file, or why that line was rejected. */
export type RegisterEntry =
  | { readonly line: number; readonly urn: string; readonly fields: EstablishmentFields }
  | { readonly line: number; readonly faults: readonly Fault[] };

/** The rows of a GIAS establishments file of any layout. Throws as readRows does; `known` are further layouts to recognise. */
export const registerRows = (
  bytes: AsyncIterable<Uint8Array>,
  known: readonly Layout[] = [],
): AsyncGenerator<Row<GiasColumn>> =>
  readRows(bytes, GIAS_ESTABLISHMENTS, [...OTHER_REGISTER_FILES, ...known]);

/** Reads a GIAS establishments file of any layout, as far as what each row says. */
export async function* readRegister(
  bytes: AsyncIterable<Uint8Array>,
  known: readonly Layout[] = [],
): AsyncGenerator<RegisterEntry> {
  for await (const row of registerRows(bytes, known)) {
    const { line } = row;
    yield 'cells' in row ? { line, ...readEstablishment(row.cells) } : { line, faults: [row.rejection] };
  }
}
