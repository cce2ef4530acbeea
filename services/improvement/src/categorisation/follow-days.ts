import { dayOf } from '@middletier/runtime/day';
import type { Store } from '@middletier/runtime/unit-of-work';
import { schoolsOfMovedFrameworks, shippedMoved, type Between } from '../frameworks/moved-between';
import { followIsolation } from '../memberships/follow-isolation';
import { schoolsMovedBetween } from '../memberships/known-memberships';
import { observedAfter } from '../observations/known-figures';
import { lastFollowedDay, saveFollowedDay } from './followed-day-repository';
import { proposeAnewAll } from './propose-anew';
import { schoolsWithTermOver } from './repository';

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
  const after = (await lastFollowedDay(store.db)) ?? upTo;
  if (after < upTo) {
    await followMemberships(store, { after, upTo }, now);
    await followFrameworks(store, { after, upTo }, now);
  }
  await forEachBatch(store, now, (urn) =>
    schoolsWithTermOver(store.db, { today: upTo, after: urn, most: BATCH }),
  );
  await saveFollowedDay(store.db, upTo);
}

/** Who is left alone, or not any more, by what begins and ends on a day that was set before. */
async function followMemberships(store: Following, between: Between, now: Date): Promise<void> {
  const urns = [...(await schoolsMovedBetween(store, between))];
  for (let i = 0; i < urns.length; i += BATCH) {
    const batch = urns.slice(i, i + BATCH);
    await store.transact(async (unit) => {
      await followIsolation(unit, { urns: batch }, now);
      await proposeAnewAll(unit, batch, now);
    });
  }
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
