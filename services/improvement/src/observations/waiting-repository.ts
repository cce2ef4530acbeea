import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import { areaOf, type SchoolFigures } from './figures';

/** A school whose figures a file changed, and whose category has not been proposed anew since. */
interface WaitingRow {
  readonly _id: string;
  readonly area: string;
}

export const waitingCollections: readonly CollectionDefinition[] = [
  { name: 'waitingForProposal', indexes: [{ key: { area: 1 } }] },
];

const collection = (db: Db) => db.collection<WaitingRow>('waitingForProposal');

export async function letWait({ db, session }: UnitOfWork, figures: readonly SchoolFigures[]): Promise<void> {
  if (figures.length === 0) return;
  const writes = figures.map((school) => ({
    updateOne: { filter: { _id: school.urn }, update: { $set: { area: areaOf(school) } }, upsert: true },
  }));
  await collection(db).bulkWrite(writes, { session, ordered: false });
}

/** The next URNs, neighbours together, so that their area is read once. */
export async function nextWaiting(db: Db, size: number): Promise<readonly string[]> {
  const rows = await collection(db).find().sort({ area: 1 }).limit(size).toArray();
  return rows.map(({ _id }) => _id);
}

export const countWaiting = (db: Db): Promise<number> => collection(db).countDocuments();

export async function clearWaiting({ db, session }: UnitOfWork, urns: readonly string[]): Promise<void> {
  await collection(db).deleteMany({ _id: { $in: [...urns] } }, { session });
}
