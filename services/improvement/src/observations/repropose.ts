import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { proposeAnew } from '../categorisation/propose-anew';
import { followSignals } from '../signals/follow-signals';
import type { SchoolFigures } from './figures';
import { clearWaiting, countWaiting, nextWaiting } from './waiting-repository';
import { readFigures } from './repository';

/** What follows from new figures of some schools, of which no other is touched (domain.md, "what must follow from what"). */
export async function followFigures(
  unit: UnitOfWork,
  figures: readonly SchoolFigures[],
  now: Date,
): Promise<void> {
  if (figures.length === 0) return;
  await followSignals(unit, figures);
  await proposeAnew(
    unit,
    figures.filter(({ closed }) => !closed),
    now,
  );
}

const BATCH = 400;

/**
 * Proposes anew for every school that waits for it, area by area. A file is observed as a whole first, since each school
 * is compared with all the others of the file; what an import that was cut off left waiting is done by the next one.
 */
export async function proposeWaiting(
  store: Store,
  onProgress: (done: number, all: number) => void,
): Promise<number> {
  const all = await countWaiting(store.db);
  let done = 0;
  for (let urns = await nextWaiting(store.db, BATCH); urns.length > 0;) {
    const batch = urns;
    await store.transact(async (unit) => {
      const figures = await readFigures(unit, batch);
      await followFigures(unit, [...figures.values()], new Date());
      await clearWaiting(unit, batch);
    });
    onProgress((done += batch.length), all);
    urns = await nextWaiting(store.db, BATCH);
  }
  return done;
}
