import { dayOf } from '@middletier/runtime/day';
import { Repeating } from '@middletier/runtime/repeating';
import type { Ground, Slice } from '@middletier/runtime/slice';
import { noteDay } from './note-returns';
import { fallenDue, standingCollections } from './repository';
import { resolvers } from './resolvers';

const BATCH = 200;

async function look({ db, store }: Ground): Promise<boolean> {
  const today = dayOf(new Date());
  const urns = await fallenDue(db, today, BATCH);
  if (urns.length > 0) await store.transact((unit) => noteDay(unit, urns, today));
  return urns.length === BATCH;
}

/** Which returns are overdue at which school, and how good returns are. */
export const returnStanding: Slice = {
  resolvers,
  collections: standingCollections,
  workers: (ground) => [
    new Repeating(ground.log, {
      look: () => look(ground),
      everyMs: 180_000,
      trouble: 'returns that are overdue are looked for again later',
    }),
  ],
};
