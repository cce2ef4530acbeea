import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { CarriedResolution } from './carried-resolution';

type Row = Omit<CarriedResolution, 'id'> & { readonly _id: string };

export const resolutionCollections: readonly CollectionDefinition[] = [{ name: 'categoryResolutions' }];

const collection = (db: Db) => db.collection<Row>('categoryResolutions');

export async function saveResolutions(
  { db, session }: UnitOfWork,
  resolutions: readonly CarriedResolution[],
): Promise<void> {
  for (const { id, ...rest } of resolutions)
    await collection(db).replaceOne({ _id: id }, rest, { upsert: true, session });
}

export async function findResolution(
  { db, session }: UnitOfWork,
  id: string,
): Promise<CarriedResolution | null> {
  const row = await collection(db).findOne({ _id: id }, { session });
  if (!row) return null;
  const { _id, ...rest } = row;
  return { id: _id, ...rest };
}
