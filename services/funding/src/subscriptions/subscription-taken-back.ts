import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { subscriptions } from './repository';

/** A subscription whose payment is taken back is owed again. */
export async function subscriptionTakenBack(unit: UnitOfWork, transaction: string): Promise<void> {
  for (const one of await subscriptions.all(unit, { paid: transaction }))
    await subscriptions.save(unit, {
      ...one,
      ...{ paid: null, takenBack: transaction, version: one.version + 1 },
    });
}
