import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Kitemark } from './kitemark';

type Row = Omit<Kitemark, 'providerId'> & { readonly _id: string };

export const kitemarkCollections: readonly CollectionDefinition[] = [{ name: 'kitemarks' }];

const kitemarks = (db: Db) => db.collection<Row>('kitemarks');
const kitemarkOf = ({ _id, ...rest }: Row): Kitemark => ({ providerId: _id, ...rest });

export async function findKitemark({ db, session }: UnitOfWork, provider: string): Promise<Kitemark | null> {
  const row = await kitemarks(db).findOne({ _id: provider }, { session });
  return row && kitemarkOf(row);
}

export async function saveKitemark(
  { db, session }: UnitOfWork,
  { providerId, ...row }: Kitemark,
): Promise<void> {
  await kitemarks(db).replaceOne({ _id: providerId }, row, { upsert: true, session });
}

export type KitemarkLoader = DataLoader<string, Kitemark | null>;

export const loadKitemarks = (db: Db): KitemarkLoader => rowsByKey(kitemarks(db), kitemarkOf);
