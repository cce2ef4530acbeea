import type { Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Fault } from '@middletier/runtime/tabular/row';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { knownSchools } from '../register/known-schools';
import { judgeRow } from '../returns/judge-row';
import { keyOf } from '../returns/accepted-rows';
import type { ReturnEntry } from '../returns/read-return';
import type { Figures, ReturnKind } from '../returns/return-kind';
import { keepErrors, type RowError } from './errors-repository';
import { changeFile } from './repository';
import type { Checkpoint, ReturnFile } from './return-file';
import { linesSaid, rowId, stageRows, type FiledRow } from './rows-repository';
import type { Upload } from './open-upload';

/** Rejected rows that are kept to be downloaded; those beyond are counted. */
const MOST_ERRORS = 10_000;
/** As long as a file may be decided on. */
const KEPT_MS = 90 * 86_400_000;

/** Rows of a file that were read, and where the file goes on behind them. */
export interface Batch<Row extends Figures> {
  readonly entries: readonly ReturnEntry<Row>[];
  readonly checkpoint: Checkpoint | null;
  readonly bytes: number;
}

export interface Staging<Row extends Figures> {
  readonly kind: Pick<ReturnKind<string, Row>, 'name' | 'period' | 'withhold'>;
  readonly opened: Upload;
  readonly sender: Actor;
  readonly now: Date;
  /** Lines by key that the file has said already, where its rows are not kept. */
  readonly said?: Map<string, number>;
}

interface Judged<Row extends Figures> {
  readonly rows: readonly FiledRow<Row>[];
  readonly errors: readonly RowError[];
}

/**
 * Keeps rows of a file that came in, together with how far the file has come, so that it can be gone on with from there.
 * Nothing takes effect yet. Refuses TAKEN_OVER where another connection goes on with the file.
 */
export async function stageBatch<Row extends Figures>(
  unit: UnitOfWork,
  { entries, checkpoint, bytes }: Batch<Row>,
  staging: Staging<Row>,
): Promise<ReturnFile> {
  const { opened, now } = staging;
  const { id } = opened.file;
  const { rows, errors } = await judgeEntries(unit, entries, staging);
  const faults = errors.reduce((sum, error) => sum + error.faults.length, 0);
  const counts = { rows: entries.length, staged: rows.length, rejected: errors.length, faults };
  const columns = Object.keys(entries.find(({ cells }) => cells)?.cells ?? {});
  const file = await changeFile(
    unit,
    { _id: id, upload: opened.upload },
    {
      $inc: counts,
      $set: { checkpoint, bytes, changedAt: now, ...(columns.length > 0 ? { columns } : {}) },
    },
  );
  if (!file)
    throw new Refusal(
      'TAKEN_OVER',
      `The file ${id} is gone on with over another connection: leave this one.`,
    );
  const room = Math.max(0, MOST_ERRORS - (file.rejected - errors.length));
  await stageRows(unit, rows);
  await keepErrors(unit, id, { errors: errors.slice(0, room), now });
  return file;
}

/** Which rows may be taken, and what is wrong with the others. */
export async function judgeEntries<Row extends Figures>(
  unit: UnitOfWork,
  came: readonly ReturnEntry<Row>[],
  { kind, opened, sender, now, said: before }: Staging<Row>,
): Promise<Judged<Row>> {
  const entries = (await kind.withhold?.(unit, came)) ?? came;
  const { id: file } = opened.file;
  const read = entries.flatMap((entry) => ('row' in entry ? [entry.row] : []));
  const schools = await knownSchools(unit, [...new Set(read.map(({ urn }) => urn))]);
  const keys = read.map((row) => keyOf<Row>(kind, row));
  const said = before ?? (await linesSaid(unit, file, keys));
  const expireAt = new Date(now.getTime() + KEPT_MS);
  const [rows, errors]: [FiledRow<Row>[], RowError[]] = [[], []];
  const reject = ({ line, cells = {} }: ReturnEntry<Row>, faults: readonly Fault[]) =>
    errors.push({ line, cells: cells as Record<string, string>, faults });
  for (const entry of entries) {
    if ('faults' in entry) {
      reject(entry, entry.faults);
      continue;
    }
    const { line, row } = entry;
    const key = keyOf<Row>(kind, row);
    const known = { school: schools.get(row.urn), saidAt: said.get(key), sender, period: kind.period };
    const fault = judgeRow<Row>(row, known);
    if (fault) reject(entry, [fault]);
    else {
      said.set(key, line);
      const place = { _id: rowId(file, key), file, kind: kind.name, key, urn: row.urn, line };
      const day = kind.period.dayOf(row);
      rows.push({ ...place, day, row, outcome: 'STAGED', before: null, at: null, expireAt });
    }
  }
  return { rows, errors };
}
