import { dayAfter } from '@middletier/runtime/period';
import type { Store } from '@middletier/runtime/unit-of-work';
import { subscriptionLapsed } from '../contract';
import { ended, subscriptions } from './repository';

/** Lapses what ended before a day and was not renewed, each told once. @returns how many */
export async function lapseEnded(store: Store, today: string): Promise<number> {
  const due = await ended(store.db, today);
  for (const { id } of due)
    await store.transact(async (unit) => {
      const before = await subscriptions.find(unit, id);
      if (!before || before.lapsedOn !== null || before.renewedBy !== null) return;
      const lapsedOn = dayAfter(before.to);
      await subscriptions.save(unit, { ...before, lapsedOn, version: before.version + 1 });
      const { scheme, provider, urn, level } = before;
      unit.emit(subscriptionLapsed, id, { id, scheme, provider, urn, level, on: lapsedOn });
    });
  return due.length;
}
