import { dayOf } from '@middletier/runtime/day';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { Store } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import { schoolsOfMovedFrameworks, shippedMoved, type Between } from '../frameworks/moved-between';
import { observedAfter } from '../observations/known-figures';
import { proposeAnewAll } from './propose-anew';
import { schoolsWithTermOver } from './repository';

/** The last day of which all that the calendar brings was followed. */
interface Row {
  readonly _id: 'last';
  readonly day: string;
}

export const followedDayCollections: readonly CollectionDefinition[] = [{ name: 'followedDays' }];

const collection = (db: Db) => db.collection<Row>('followedDays');

/** What a transaction proposes anew. */
const BATCH = 200;

type Following = Pick<Store, 'db' | 'transact'>;

/**
 * What the calendar alone brings, new figures or not: frameworks begin and end on their days, schools join and leave those
 * who have one, and what was agreed runs out. Cut off, it is done again from the day it had reached; twice, it changes
 * nothing.
 */
export async function followDays(store: Following, now: Date): Promise<void> {
  const upTo = dayOf(now);
  const after = (await collection(store.db).findOne({ _id: 'last' }))?.day ?? upTo;
  if (after < upTo) await followFrameworks(store, { after, upTo }, now);
  await forEachBatch(store, now, (urn) =>
    schoolsWithTermOver(store.db, { today: upTo, after: urn, most: BATCH }),
  );
  await collection(store.db).updateOne({ _id: 'last' }, { $max: { day: upTo } }, { upsert: true });
}

async function followFrameworks(store: Following, between: Between, now: Date): Promise<void> {
  if (shippedMoved(between)) return forEachBatch(store, now, (urn) => observedAfter(store.db, urn, BATCH));
  const urns = (await schoolsOfMovedFrameworks(store, between)).toSorted();
  await forEachBatch(store, now, (last) => Promise.resolve(urns.filter((urn) => urn > last).slice(0, BATCH)));
}

/** Proposes anew what comes behind the last school of each batch, until there is nothing. */
async function forEachBatch(
  store: Following,
  now: Date,
  next: (after: string) => Promise<readonly string[]>,
): Promise<void> {
  for (let urns = await next(''); urns.length > 0; urns = await next(urns.at(-1)!)) {
    const batch = urns;
    await store.transact((unit) => proposeAnewAll(unit, batch, now));
  }
}
