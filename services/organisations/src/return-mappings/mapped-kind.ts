import { foldName, type Layout } from '@middletier/runtime/tabular/layout';
import type { Cells } from '@middletier/runtime/tabular/row';
import type { Figures, ReturnKind } from '../returns/return-kind';
import { folded, type Mapping } from './mapping';

/** A kind of return as files have it that are read by a mapping. */
export function mappedKind<Column extends string, Row extends Figures>(
  kind: ReturnKind<Column, Row>,
  mapping: Mapping,
): ReturnKind<Column, Row> {
  const translate = translator<Column>(mapping);
  return {
    ...kind,
    layout: mappedLayout(kind.layout, mapping),
    read: (cells, today) => kind.read(translate(cells), today),
  };
}

/** A column that is mapped goes by the names of the mapping alone; of the others, by those that the mapping leaves. */
function mappedLayout<Column extends string>(
  layout: Layout<Column>,
  { columns, fill }: Mapping,
): Layout<Column> {
  const taken = new Set(columns.map(({ from }) => foldName(from)));
  const namesOf = (column: Column): readonly string[] => {
    const mapped = columns.filter(({ to }) => to === column).map(({ from }) => from);
    return mapped.length > 0 ? mapped : layout.columns[column].filter((name) => !taken.has(foldName(name)));
  };
  const all = Object.keys(layout.columns) as Column[];
  const filled = new Set(fill.map(({ column }) => column));
  return {
    ...layout,
    columns: Object.fromEntries(all.map((column) => [column, namesOf(column)])) as Layout<Column>['columns'],
    required: layout.required.filter((group) => !group.some((column) => filled.has(column))),
  };
}

function translator<Column extends string>({
  codes,
  fill,
}: Mapping): (cells: Cells<Column>) => Cells<Column> {
  const byColumn = new Map<string, Map<string, string>>();
  for (const { column, from, to } of codes)
    byColumn.set(column, (byColumn.get(column) ?? new Map<string, string>()).set(folded(from), to));
  return (cells) => {
    const said: Record<string, string | undefined> = { ...cells };
    for (const [column, names] of byColumn) {
      const cell = said[column];
      if (cell !== undefined) said[column] = names.get(folded(cell)) ?? cell;
    }
    for (const { column, value } of fill) if (!said[column]?.trim()) said[column] = value;
    return said as Cells<Column>;
  };
}
