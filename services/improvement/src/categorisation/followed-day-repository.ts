import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { Db } from 'mongodb';

/** The last day of which all that the calendar brings was followed. */
interface Row {
  readonly _id: 'last';
  readonly day: string;
}

export const followedDayCollections: readonly CollectionDefinition[] = [{ name: 'followedDays' }];

const collection = (db: Db) => db.collection<Row>('followedDays');

/** YYYY-MM-DD; null before any was. */
export const lastFollowedDay = async (db: Db): Promise<string | null> =>
  (await collection(db).findOne({ _id: 'last' }))?.day ?? null;

/** Never sets it back. */
export async function saveFollowedDay(db: Db, day: string): Promise<void> {
  await collection(db).updateOne({ _id: 'last' }, { $max: { day } }, { upsert: true });
}
