import { insertAll } from '@middletier/runtime/insert-all';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import { learntOn, type FieldChange, type RegisterChange } from './change';

/** `_id` is the number of the change. */
type ChangeRow = Omit<RegisterChange, 'number'> & { readonly _id: number };

interface Clock {
  readonly _id: 'changes';
  readonly last: number;
}

export const historyCollections: readonly CollectionDefinition[] = [
  { name: 'registerClock' },
  { name: 'registerChanges', indexes: [{ key: { urn: 1, _id: 1 } }] },
];

const changesOf = (db: Db) => db.collection<ChangeRow>('registerChanges');

const changeOf = ({ _id, ...change }: ChangeRow): RegisterChange => ({ number: _id, ...change });

/**
 * Numbers changes and keeps them. Two units of work that number at once conflict and one runs again, so that the numbers
 * have no gap and their order is the order of commits.
 */
export async function appendChanges(
  { db, session }: UnitOfWork,
  changes: readonly Omit<RegisterChange, 'number'>[],
): Promise<void> {
  if (changes.length === 0) return;
  const clock = await db
    .collection<Clock>('registerClock')
    .findOneAndUpdate(
      { _id: 'changes' },
      { $inc: { last: changes.length } },
      { session, upsert: true, returnDocument: 'after' },
    );
  const first = clock!.last - changes.length + 1;
  const rows = changes.map((change, i) => ({ _id: first + i, ...change }));
  await insertAll({ db, session }, { collection: 'registerChanges', rows });
}

/** What is known of a school's past. */
export interface SchoolHistory {
  /** The day on which we first heard of it. */
  readonly registeredOn: string | null;
  /** Its field changes, oldest first. */
  readonly fields: readonly FieldChange[];
}

/** The past of schools, by URN; within a unit of work where one is given. */
export async function schoolHistories(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  urns: readonly string[],
): Promise<Map<string, SchoolHistory>> {
  const found = new Map<string, SchoolHistory>();
  if (urns.length === 0) return found;
  const rows = await changesOf(db)
    .find({ urn: { $in: [...urns] } }, session ? { session } : {})
    .project<Pick<ChangeRow, 'urn' | 'kind' | 'at' | 'source' | 'fields'>>({
      urn: 1,
      kind: 1,
      at: 1,
      source: 1,
      fields: 1,
    })
    .sort({ urn: 1, _id: 1 })
    .toArray();
  for (const { urn, kind, at, source, fields } of rows) {
    const sofar = found.get(urn) ?? { registeredOn: null, fields: [] };
    const registeredOn = kind === 'REGISTERED' ? learntOn(source, at) : sofar.registeredOn;
    found.set(urn, { registeredOn, fields: [...sofar.fields, ...fields] });
  }
  return found;
}

/** Everything that happened to one school, oldest first. */
export async function changesOfSchool(db: Db, urn: string): Promise<RegisterChange[]> {
  const rows = await changesOf(db).find({ urn }).sort({ _id: 1 }).toArray();
  return rows.map(changeOf);
}

/** Changes after a number, in order, `limit` at most. */
export async function changesAfter(db: Db, number: number, limit: number): Promise<RegisterChange[]> {
  const rows = await changesOf(db)
    .find({ _id: { $gt: number } })
    .sort({ _id: 1 })
    .limit(limit)
    .toArray();
  return rows.map(changeOf);
}

/** The number of the last change; 0 where there was none. */
export async function lastChange(db: Db): Promise<number> {
  const clock = await db.collection<Clock>('registerClock').findOne({ _id: 'changes' });
  return clock?.last ?? 0;
}
