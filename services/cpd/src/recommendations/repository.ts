import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Need } from './recommend';

type NeedRow = Omit<Need, 'urn'> & { readonly _id: string };

export const needCollections: readonly CollectionDefinition[] = [{ name: 'needs' }];

const collection = (db: Db) => db.collection<NeedRow>('needs');

/** Keeps the newest need of each school; one that comes late, out of the dead letters, replaces no newer one. */
export async function recordNeeds({ db, session }: UnitOfWork, needs: readonly Need[]): Promise<void> {
  const urns = needs.map(({ urn }) => urn);
  const kept = await collection(db)
    .find({ _id: { $in: urns } }, { session, projection: { since: 1 } })
    .toArray();
  const newest = new Map(kept.map(({ _id, since }) => [_id, since]));
  const writes = needs
    .filter(({ urn, since }) => since >= (newest.get(urn) ?? since))
    .map(({ urn, ...need }) => ({
      replaceOne: { filter: { _id: urn }, replacement: need, upsert: true },
    }));
  if (writes.length > 0) await collection(db).bulkWrite(writes, { session, ordered: true });
}

export type NeedLoader = DataLoader<string, Need | null>;

/** Needs by URN, one query for all schools of a request. */
export const loadNeeds = (db: Db): NeedLoader =>
  rowsByKey(collection(db), ({ _id, ...need }) => ({ urn: _id, ...need }));
