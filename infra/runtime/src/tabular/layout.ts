/** A kind of file, known by the names in its header (or keys, in NDJSON). */
export interface Layout<Column extends string = string> {
  /** What a person calls such a file, as in "This is not <title>". */
  readonly title: string;
  /** Every column that is read, with its names in files; the first is the one shown. Case, spaces, _ and - do not matter. */
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  /** Of each group one column must be there. */
  readonly required: readonly (readonly Column[])[];
  /** Rows may end after their last filled cell, as spreadsheets write them; else every cell has its delimiter. */
  readonly mayEndEarly?: boolean;
}

/** A name as it is compared. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** Folded name to column. */
export function columnsByName<Column extends string>(layout: Layout<Column>): ReadonlyMap<string, Column> {
  const entries = Object.entries(layout.columns) as [Column, readonly string[]][];
  return new Map(
    entries.flatMap(([column, names]) => names.map((name) => [foldName(name), column] as const)),
  );
}

/** The required groups of which nothing is there, in words: `"A" or "B"`. */
export function missingColumns<Column extends string>(
  layout: Layout<Column>,
  present: ReadonlySet<Column>,
): string[] {
  return layout.required
    .filter((group) => !group.some((column) => present.has(column)))
    .map((group) => group.map((column) => `"${layout.columns[column][0] ?? column}"`).join(' or '));
}

/** The columns of a layout that these names stand for. */
export function columnsIn<Column extends string>(
  layout: Layout<Column>,
  names: readonly string[],
): (Column | undefined)[] {
  const byName = columnsByName(layout);
  return names.map((name) => byName.get(foldName(name)));
}
