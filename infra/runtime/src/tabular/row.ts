/** What is wrong with a cell, or with a row as a whole (`column` null). */
export interface Fault {
  readonly column: string | null;
  /** The cell as it came, cut to 80 characters. */
  readonly value: string | null;
  /** A stable code, such as WHOLE_NUMBER. */
  readonly rule: string;
  /** What is wrong and what to do about it, in a sentence. */
  readonly fix: string;
}

/** The cells of the columns that are in the file; a column that is not has no key. */
export type Cells<Column extends string> = Readonly<Partial<Record<Column, string>>>;

/** A row that could be told apart, or why it could not; `line` is the physical line where it begins (the header is line 1). */
export type Row<Column extends string> =
  | { readonly line: number; readonly cells: Cells<Column> }
  | { readonly line: number; readonly rejection: Fault };

export function rowFault(rule: string, fix: string): Fault {
  return { column: null, value: null, rule, fix };
}

export const LINE_TOO_LONG = rowFault(
  'LINE_TOO_LONG',
  'This line is longer than a million characters and was not read. Check that each row ends with a line end.',
);
