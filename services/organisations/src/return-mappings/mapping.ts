import { checkText } from '@middletier/runtime/check-input';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import { foldName } from '@middletier/runtime/tabular/layout';
import type { ReturnKind } from '../returns/return-kind';

/** What a system calls one of our columns. */
export interface ColumnName {
  /** As it is headed in the system's files. */
  readonly from: string;
  /** Our column. */
  readonly to: string;
}

/** How a system writes a value of ours. */
export interface CodeName {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** A value that the system's files lack, or leave empty. */
export interface Filling {
  readonly column: string;
  readonly value: string;
}

/** How files of a management information system are read that have other columns and codes than ours: data, not code. */
export interface Mapping {
  readonly columns: readonly ColumnName[];
  readonly codes: readonly CodeName[];
  readonly fill: readonly Filling[];
}

/** A version of a mapping of a trust or authority; earlier ones are kept as they were. */
export interface ReturnMapping extends Mapping {
  /** `<owner>|<kind>|<name>` */
  readonly id: string;
  /** Whose it is, as a reference such as trust:99001. */
  readonly owner: string;
  readonly kind: string;
  readonly name: string;
  readonly version: number;
  readonly savedAt: Date;
  readonly savedBy: string;
}

const MOST_RULES = 500;

type Described = Pick<ReturnKind, 'name' | 'headings'>;

/** Refuses BAD_TEXT, TOO_MANY_RULES, COLUMN_UNKNOWN and COLUMN_TWICE. */
export function checkMapping(given: Mapping, kind: Described): Mapping {
  const at = (list: keyof Mapping, i: number, field: string): Path => ['input', list, i, field];
  const known = (column: string, path: Path): string => ourColumn(column, kind, path);
  const { columns, codes, fill } = given;
  if (columns.length + codes.length + fill.length > MOST_RULES)
    throw new Refusal('TOO_MANY_RULES', `A mapping has at most ${MOST_RULES} rules.`, ['input']);
  const checked: Mapping = {
    columns: columns.map(({ from, to }, i) => ({
      from: checkText(from, at('columns', i, 'from')),
      to: known(to, at('columns', i, 'to')),
    })),
    codes: codes.map(({ column, from, to }, i) => ({
      column: known(column, at('codes', i, 'column')),
      from: checkText(from, at('codes', i, 'from')),
      to: to.trim().slice(0, 200),
    })),
    fill: fill.map(({ column, value }, i) => ({
      column: known(column, at('fill', i, 'column')),
      value: checkText(value, at('fill', i, 'value')),
    })),
  };
  refuseTwice(
    checked.columns.map(({ from }) => foldName(from)),
    'columns',
    'from',
  );
  refuseTwice(
    checked.codes.map(({ column, from }) => `${column}|${folded(from)}`),
    'codes',
    'from',
  );
  refuseTwice(
    checked.fill.map(({ column }) => column),
    'fill',
    'column',
  );
  return checked;
}

function ourColumn(column: string, { name, headings }: Described, path: Path): string {
  const found = Object.keys(headings).find((one) => foldName(one) === foldName(column));
  if (found !== undefined) return found;
  throw new Refusal(
    'COLUMN_UNKNOWN',
    `A ${name} return has no column ${column}: it has ${Object.keys(headings).join(', ')}.`,
    path,
  );
}

function refuseTwice(names: readonly string[], list: keyof Mapping, field: string): void {
  const twice = names.findIndex((name, i) => names.indexOf(name) < i);
  if (twice === -1) return;
  throw new Refusal('COLUMN_TWICE', 'This is mapped twice: keep one of the two.', [
    'input',
    list,
    twice,
    field,
  ]);
}

/** Codes are compared without case and the blanks around them. */
export const folded = (code: string): string => code.trim().toLowerCase();
