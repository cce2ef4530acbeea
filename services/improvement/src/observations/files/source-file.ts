import { Refusal } from '@middletier/runtime/refusal';
import type { Layout } from '@middletier/runtime/tabular/layout';
import { readRows } from '@middletier/runtime/tabular/read-rows';
import type { Cells, Fault } from '@middletier/runtime/tabular/row';
import type { Inspection } from '../../inspections/inspection';
import type { Told } from '../kept-observation';
import type { MeasureSource } from '../measure';
import { periodIn, readPeriod, type Period, type YearInName } from '../period';
import { SCHOOL_CENSUS, WORKFORCE_CENSUS } from './censuses';
import { findHeader } from './find-header';
import { OFSTED_FILES } from './ofsted';
import { ABSENCE, KS2, KS4, KS5, SUSPENSIONS } from './performance-tables';
import { layoutOf, readTableRow, type Table } from './table';

/** A row of any file: whose it is, what it tells, and the cells that could not be read. */
export interface ReadRow {
  readonly about: { readonly school: string } | { readonly area: string } | null;
  readonly told: readonly Told[];
  readonly inspections?: readonly Inspection[];
  readonly faults: readonly Fault[];
}

/** A kind of file, which its header tells. */
export interface FileKind {
  readonly kind: MeasureSource;
  readonly layout: Layout<string>;
  /** Null where each row says its own days. */
  readonly yearInName: YearInName | null;
  /** Whether a row of it tells its own period, so that none need be found in the name. */
  readonly periodInRows: boolean;
  readonly read: (cells: Cells<string>, period: Period | null) => ReadRow;
}

const ofTable = (table: Table): FileKind => ({
  ...{ kind: table.kind, layout: layoutOf(table), yearInName: table.yearInName },
  periodInRows: table.period !== undefined,
  read: (cells, period) => readTableRow(table, cells, period),
});

/** The most particular first. */
const KINDS: readonly FileKind[] = [
  ...OFSTED_FILES,
  ...[KS2, KS4, KS5, ABSENCE, SCHOOL_CENSUS, SUSPENSIONS, WORKFORCE_CENSUS].map(ofTable),
];

/** A file to take: its bytes, its name without the folder, and the period a person gave for it. */
export interface SourceFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly name: string;
  readonly period: string | null;
}

export interface OpenedFile {
  readonly kind: MeasureSource;
  readonly rows: AsyncIterable<ReadRow & { readonly line: number }>;
}

/**
 * Tells the kind of a file by its header and reads its rows as they pass. Refuses FILE_EMPTY, FILE_WRONG_KIND,
 * FILE_DUPLICATE_COLUMN, BAD_PERIOD and PERIOD_MISSING.
 */
export async function openFile({ bytes, name, period }: SourceFile): Promise<OpenedFile> {
  const found = await findHeader(bytes, KINDS);
  const { kind } = found;
  const of = period === null ? periodOfName(kind, name) : readPeriod(period);
  return { kind: kind.kind, rows: rowsOf(kind, found, of) };
}

function periodOfName({ yearInName, periodInRows }: FileKind, name: string): Period | null {
  if (yearInName === null) return null;
  const period = periodIn(name, yearInName);
  if (period || periodInRows) return period;
  throw new Refusal(
    'PERIOD_MISSING',
    'The file does not say of which school year it is: put the year into its name or give --period 2018/19.',
  );
}

async function* rowsOf(
  { layout, read }: FileKind,
  { bytes, linesAbove }: { readonly bytes: AsyncIterable<Uint8Array>; readonly linesAbove: number },
  period: Period | null,
): AsyncGenerator<ReadRow & { readonly line: number }> {
  for await (const row of readRows(bytes, layout)) {
    const line = row.line + linesAbove;
    if ('rejection' in row) yield { line, about: null, told: [], faults: [row.rejection] };
    else yield { line, ...read(row.cells, period) };
  }
}
