import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { Observation } from './observation';

interface PublishedRow {
  readonly _id: string;
  readonly observations: readonly Observation[];
}

export const publishedCollections: readonly CollectionDefinition[] = [{ name: 'publishedFigures' }];

const collection = (db: Db) => db.collection<PublishedRow>('publishedFigures');

/** The latest figures published of some areas (`published-area.ts`), by area. */
export async function readPublished(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  areas: readonly string[],
): Promise<Map<string, readonly Observation[]>> {
  const rows = await collection(db)
    .find({ _id: { $in: [...areas] } }, session && { session })
    .toArray();
  return new Map(rows.map(({ _id, observations }) => [_id, observations]));
}

export async function savePublished(
  { db, session }: UnitOfWork,
  published: ReadonlyMap<string, readonly Observation[]>,
): Promise<void> {
  if (published.size === 0) return;
  const writes = [...published].map(([_id, observations]) => ({
    replaceOne: { filter: { _id }, replacement: { observations }, upsert: true },
  }));
  await collection(db).bulkWrite(writes, { session, ordered: false });
}
