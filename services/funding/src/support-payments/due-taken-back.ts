import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { unpaid } from './due';
import { dues } from './repository';

/** What a payment that is taken back was for is due again; no standing order pays it a second time by itself. */
export async function dueTakenBack(unit: UnitOfWork, transaction: string): Promise<void> {
  for (const due of await dues.all(unit, { transaction })) await dues.save(unit, unpaid(due));
}
