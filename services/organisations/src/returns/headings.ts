import type { Layout } from '@middletier/runtime/tabular/layout';
import type { Cells, Fault } from '@middletier/runtime/tabular/row';
import { RowReading } from '@middletier/runtime/tabular/row-reading';
import type { Form } from './forms';

/** A column of a return: what it is headed, what it means, how its cells are written. */
export interface Heading<T = unknown, Needed extends boolean = boolean> {
  readonly form: Form<T>;
  readonly means: string;
  /** Every row must fill it. */
  readonly needed: Needed;
  /** Further names for it, as management information systems and published tables have them. */
  readonly also: readonly string[];
}

export type Headings<Column extends string = string> = Readonly<Record<Column, Heading>>;

type Value<Of extends Heading> =
  Of extends Heading<infer T, infer Needed> ? (Needed extends true ? T : T | null) : never;

/** A row as it is read by its headings; null is "not returned". */
export type RowOf<Of extends Headings> = { readonly [Column in keyof Of]: Value<Of[Column]> };

/** A row of which any cell may have been faulty. */
export type Said<Of extends Headings> = { readonly [Column in keyof Of]: Value<Of[Column]> | null };

export const needed = <T>(form: Form<T>, means: string, ...also: readonly string[]): Heading<T, true> => ({
  ...{ form, means, also, needed: true },
});

export const optional = <T>(form: Form<T>, means: string, ...also: readonly string[]): Heading<T, false> => ({
  ...{ form, means, also, needed: false },
});

/** The layout of files with these headings: columns that every row must fill have to be there. */
export function layoutOf<Column extends string>(title: string, headings: Headings<Column>): Layout<Column> {
  const entries = Object.entries(headings) as [Column, Heading][];
  return {
    title,
    columns: Object.fromEntries(
      entries.map(([column, { also }]) => [column, [column, ...also]]),
    ) as unknown as Layout<Column>['columns'],
    required: entries.filter(([, heading]) => heading.needed).map(([column]) => [column]),
  };
}

/** Faults beyond those of single cells, given what could be read; `today` is YYYY-MM-DD. */
export type Judge<Of extends Headings> = (
  said: Said<Of>,
  row: RowReading<keyof Of & string>,
  today: string,
) => void;

/** A reader of rows by their headings, which lists every fault of a row. */
export function readerOf<Of extends Headings>(
  headings: Of,
  judge: Judge<Of>,
): (cells: Cells<keyof Of & string>, today: string) => RowOf<Of> | { readonly faults: readonly Fault[] } {
  const columns = Object.entries(headings) as [keyof Of & string, Heading][];
  return (cells, today) => {
    const row = new RowReading(cells);
    const said: Record<string, unknown> = {};
    for (const [column, heading] of columns)
      said[column] = heading.needed
        ? row.need(column, heading.form.read)
        : row.read(column, heading.form.read);
    judge(said as Said<Of>, row, today);
    return row.faults.length > 0 ? { faults: row.faults } : (said as RowOf<Of>);
  };
}
