import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Need } from './recommend';

type NeedRow = Omit<Need, 'urn'> & { readonly _id: string };

export const needCollections: readonly CollectionDefinition[] = [{ name: 'needs' }];

const collection = (db: Db) => db.collection<NeedRow>('needs');

/** Keeps the newest need of each school; given in order. */
export async function recordNeeds({ db, session }: UnitOfWork, needs: readonly Need[]): Promise<void> {
  const writes = needs.map(({ urn, ...need }) => ({
    replaceOne: { filter: { _id: urn }, replacement: need, upsert: true },
  }));
  await collection(db).bulkWrite(writes, { session, ordered: true });
}

export type NeedLoader = DataLoader<string, Need | null>;

/** Needs by URN, one query for all schools of a request. */
export const loadNeeds = (db: Db): NeedLoader =>
  new DataLoader(async (urns) => {
    const rows = await collection(db)
      .find({ _id: { $in: [...urns] } })
      .toArray();
    const found = new Map(rows.map(({ _id, ...need }) => [_id, { urn: _id, ...need }]));
    return urns.map((urn) => found.get(urn) ?? null);
  });
