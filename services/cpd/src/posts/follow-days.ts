import { dayOf } from '@middletier/runtime/day';
import type { Store } from '@middletier/runtime/unit-of-work';
import { readDue } from './repository';
import { keepPost } from './tell-post';

/** What a transaction takes. */
const BATCH = 100;

/** Tells of what the calendar alone brought to posts: known ends, and appointments that begin. Done twice, it tells once. */
export async function followDays(store: Pick<Store, 'transact'>, now: Date): Promise<void> {
  const today = dayOf(now);
  for (let taken = BATCH; taken === BATCH;)
    taken = await store.transact(async (unit) => {
      const due = await readDue(unit, today, BATCH);
      for (const post of due) await keepPost(unit, post, { at: now, by: 'the calendar', today });
      return due.length;
    });
}
