import type { Layout } from '@middletier/runtime/tabular/layout';
import type { Cells, Fault } from '@middletier/runtime/tabular/row';
import type { Figures, ReturnKind } from './return-kind';
import { rowsInFile, type FileFormat } from './rows-in-file';

/** A row at a line of the file, or why that line was rejected; its cells, where it could be split into them. */
export type ReturnEntry<Row extends Figures> = {
  readonly line: number;
  readonly cells?: Cells<string>;
} & ({ readonly row: Row } | { readonly faults: readonly Fault[] });

export interface ReturnFile {
  readonly format: FileFormat;
  /** YYYY-MM-DD, by which days to come and days long past are refused. */
  readonly today: string;
  /** Further layouts to recognise in a file of the wrong kind. */
  readonly known?: readonly Layout[];
}

/** Reads a return of a kind. Throws as rowsInFile does. */
export async function* readReturn<Column extends string, Row extends Figures>(
  { name, layout, read }: Pick<ReturnKind<Column, Row>, 'name' | 'layout' | 'read'>,
  bytes: AsyncIterable<Uint8Array>,
  { format, today, known = [] }: ReturnFile,
): AsyncGenerator<ReturnEntry<Row>> {
  for await (const row of rowsInFile(bytes, { name, layout, format, today, known })) {
    const { line } = row;
    if ('rejection' in row) yield { line, faults: [row.rejection] };
    else {
      const { cells } = row;
      const said = read(cells, today);
      yield 'faults' in said ? { line, cells, faults: said.faults } : { line, cells, row: said };
    }
  }
}
