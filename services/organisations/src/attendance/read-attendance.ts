import type { Layout } from '@middletier/runtime/tabular/layout';
import { readNdjson } from '@middletier/runtime/tabular/read-ndjson';
import { readRows } from '@middletier/runtime/tabular/read-rows';
import type { Fault } from '@middletier/runtime/tabular/row';
import { ATTENDANCE } from './attendance-layout';
import { readAttendanceRow, type WeeklyAttendance } from './read-attendance-row';

/** A week at a line of the file, or why that line was rejected. */
export type AttendanceEntry =
  | { readonly line: number; readonly attendance: WeeklyAttendance }
  | { readonly line: number; readonly faults: readonly Fault[] };

export interface AttendanceFile {
  readonly format: 'CSV' | 'NDJSON';
  /** YYYY-MM-DD, by which weeks to come and weeks long past are refused. */
  readonly today: string;
  /** Further layouts to recognise in a file of the wrong kind. */
  readonly known?: readonly Layout[];
}

/** Reads an attendance return. Throws as readRows and readNdjson do. */
export async function* readAttendance(
  bytes: AsyncIterable<Uint8Array>,
  { format, today, known = [] }: AttendanceFile,
): AsyncGenerator<AttendanceEntry> {
  const rows = format === 'CSV' ? readRows(bytes, ATTENDANCE, known) : readNdjson(bytes, ATTENDANCE);
  for await (const row of rows) {
    const { line } = row;
    if ('rejection' in row) yield { line, faults: [row.rejection] };
    else {
      const read = readAttendanceRow(row.cells, today);
      yield 'faults' in read ? { line, faults: read.faults } : { line, attendance: read };
    }
  }
}
