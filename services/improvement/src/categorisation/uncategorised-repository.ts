import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type DataLoader from 'dataloader';
import type { AnyBulkWriteOperation, Db } from 'mongodb';

/** A school with figures, none of which a category can be read from. */
interface Row {
  readonly _id: string;
  readonly because: string;
}

export const uncategorisedCollections: readonly CollectionDefinition[] = [{ name: 'uncategorised' }];

const collection = (db: Db) => db.collection<Row>('uncategorised');

/** By URN, why schools are not categorised; null for those that are. */
export async function saveUncategorised(
  { db, session }: UnitOfWork,
  schools: ReadonlyMap<string, string | null>,
): Promise<void> {
  const urns = [...schools.keys()];
  const kept = await collection(db)
    .find({ _id: { $in: urns } }, { session })
    .toArray();
  const known = new Map(kept.map(({ _id, because }) => [_id, because]));
  const writes = [...schools].flatMap(([_id, because]): AnyBulkWriteOperation<Row>[] => {
    if ((known.get(_id) ?? null) === because) return [];
    if (because === null) return [{ deleteOne: { filter: { _id } } }];
    return [{ replaceOne: { filter: { _id }, replacement: { because }, upsert: true } }];
  });
  if (writes.length > 0) await collection(db).bulkWrite(writes, { session, ordered: false });
}

export type UncategorisedLoader = DataLoader<string, string | null>;

/** Why schools are not categorised, by URN, one query for all of a request. */
export const loadUncategorised = (db: Db): UncategorisedLoader =>
  rowsByKey(collection(db), ({ because }) => because);
