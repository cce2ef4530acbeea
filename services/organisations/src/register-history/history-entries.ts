import type { Connection } from '@middletier/runtime/connection';
import type { FieldChange, RegisterChange, Source } from './change';

/** A field of a school that changed, or, with no field, its first entry in the register. */
export interface HistoryEntry {
  readonly rank: number;
  readonly field: FieldChange['field'] | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly on: string | null;
  readonly learntAt: Date;
  readonly source: Source;
}

export type HistoryPage = Connection<HistoryEntry>;

/** Most fields that one change can name: an entry's rank is its change's number times this, and its place in it. */
const FIELDS = 100;

/** Every field change of a school in the order in which we learnt of it, begun by its registration. */
export function historyEntries(changes: readonly RegisterChange[]): HistoryEntry[] {
  return changes.flatMap(({ number, kind, name, at, source, fields }) => {
    const learnt = { learntAt: at, source };
    const changed = fields.map((change, i) => ({ ...change, ...learnt, rank: number * FIELDS + i + 1 }));
    const registered = { field: null, before: null, after: name, on: null, ...learnt, rank: number * FIELDS };
    return kind === 'REGISTERED' ? [registered, ...changed] : changed;
  });
}
