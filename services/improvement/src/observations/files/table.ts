import { code, count, urn, type Reader } from '@middletier/runtime/tabular/cells';
import type { Layout } from '@middletier/runtime/tabular/layout';
import type { Cells, Fault } from '@middletier/runtime/tabular/row';
import { RowReading } from '@middletier/runtime/tabular/row-reading';
import type { Told } from '../kept-observation';
import type { MeasureSource } from '../measure';
import { percentOf } from '../percent';
import { periodIn, type Period, type YearInName } from '../period';
import { areaOfAuthority, ENGLAND, ENGLAND_STATE_FUNDED } from '../published-area';
import { figureOr, type FigureCell } from './figure-cell';

/** A column of figures. Columns come and go with the years: one that is not in a file says nothing. */
export interface FigureColumn {
  readonly measure: string;
  /** Its names over the years. */
  readonly names: readonly string[];
  readonly reader: Reader<number>;
  /** Column with the pupils behind the figure; that of the table where none is said. */
  readonly cohort?: string;
  /** The figure is a number of pupils, told as per cent of those in this column. */
  readonly shareOf?: string;
}

/** What a row is about, by its record type. */
export type RecordType = 'SCHOOL' | 'LOCAL_AUTHORITY' | 'ENGLAND' | 'ENGLAND_STATE_FUNDED' | 'LEAVE_OUT';

/** A published table with a row a school. */
export interface Table {
  readonly kind: MeasureSource;
  readonly title: string;
  readonly yearInName: YearInName;
  readonly urn: readonly string[];
  /** By the record type's number; every row is a school where the table has none. */
  readonly recordTypes?: Readonly<Record<string, RecordType>>;
  /** Column with the pupils behind figures that name no other; null where there is none. */
  readonly cohort: string | null;
  readonly figures: readonly FigureColumn[];
  /** Measures of which one must be in the file, for it to be such a table. */
  readonly known: readonly string[];
  /** Column of the school year, in files that hold several. */
  readonly period?: string;
}

/** A row as it was read: about a school or an area, what it tells, and the cells that could not be read. */
export interface TableRow {
  readonly about: { readonly school: string } | { readonly area: string } | null;
  readonly told: readonly Told[];
  readonly faults: readonly Fault[];
}

type Reading = RowReading<string>;

const URN = 'URN';
const RECORD_TYPE = 'RECTYPE';
const AUTHORITY = 'LEA';

/** A column is named as it is named first. */
const columnOf = ({ names }: FigureColumn): string => names[0] ?? '';

export function layoutOf(table: Table): Layout<string> {
  const { cohort, period, figures } = table;
  const beside = [cohort, period, ...figures.flatMap((column) => [column.cohort, column.shareOf])];
  const plain = beside.filter((name) => typeof name === 'string');
  const columns: Record<string, readonly string[]> = {
    ...Object.fromEntries(plain.map((name) => [name, [name]])),
    ...Object.fromEntries(figures.map((column) => [columnOf(column), column.names])),
    [URN]: table.urn,
    ...(table.recordTypes
      ? { [RECORD_TYPE]: [RECORD_TYPE], [AUTHORITY]: [AUTHORITY, 'LA', 'LEA CODE'] }
      : {}),
  };
  const telling = table.figures.filter(({ measure }) => table.known.includes(measure)).map(columnOf);
  return { title: table.title, columns, required: [[URN], telling], mayEndEarly: true };
}

/** A bad figure costs that figure; a row that cannot be told whose it is costs that row. */
export function readTableRow(table: Table, cells: Cells<string>, file: Period | null): TableRow {
  const row: Reading = new RowReading(cells);
  const type = recordType(table, row);
  if (type === 'LEAVE_OUT') return { about: null, told: [], faults: [] };
  const about = subjectOf(type, row);
  const period = periodOf(table, row) ?? file;
  if (period === null && row.faults.length === 0)
    row.fault(
      table.period ?? URN,
      'PERIOD_MISSING',
      'Say which school year: import it with --period 2018/19.',
    );
  if (about === null || period === null) return { about: null, told: [], faults: row.faults };
  const subject = 'school' in about ? about.school : about.area;
  const told = table.figures.flatMap((column) => {
    const read = readFigure(column, row);
    return read
      ? [{ subject, measure: column.measure, ...period, ...read, cohort: cohortOf(table, column, row) }]
      : [];
  });
  return { about, told, faults: row.faults };
}

function recordType({ recordTypes }: Table, row: Reading): RecordType {
  if (!recordTypes || !row.has(RECORD_TYPE)) return 'SCHOOL';
  const type = row.read(RECORD_TYPE, code);
  return (type === null ? undefined : recordTypes[type]) ?? 'LEAVE_OUT';
}

function subjectOf(type: RecordType, row: Reading): TableRow['about'] {
  if (type === 'ENGLAND') return { area: ENGLAND };
  if (type === 'ENGLAND_STATE_FUNDED') return { area: ENGLAND_STATE_FUNDED };
  if (type === 'LOCAL_AUTHORITY') {
    const authority = row.need(AUTHORITY, code);
    return authority === null ? null : { area: areaOfAuthority(authority) };
  }
  const school = row.need(URN, urn);
  return school === null ? null : { school };
}

function periodOf({ period, yearInName }: Table, row: Reading): Period | null {
  const written = period === undefined ? null : row.read(period, code);
  return written === null ? null : periodIn(written, yearInName);
}

function readFigure(column: FigureColumn, row: Reading): FigureCell | null {
  const { reader, shareOf } = column;
  const name = columnOf(column);
  if (!row.has(name)) return null;
  const cell = row.read(name, figureOr(reader));
  if (cell?.value == null || shareOf === undefined) return cell;
  const whole = row.read(shareOf, figureOr(count))?.value ?? null;
  if (whole === null || whole === 0) return null;
  if (cell.value <= whole) return { state: 'REPORTED', value: percentOf(cell.value, whole) };
  row.fault(name, 'SHARE', `${cell.value} of ${whole} pupils cannot be: the part is more than the whole.`);
  return null;
}

/** A fault in a count costs the count alone. */
function cohortOf(
  table: Table,
  { cohort = table.cohort ?? undefined }: FigureColumn,
  row: Reading,
): number | null {
  if (cohort === undefined || !row.has(cohort)) return null;
  return row.read(cohort, figureOr(count))?.value ?? null;
}
