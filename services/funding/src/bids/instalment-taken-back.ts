import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { takeBackInstalment } from './award';
import { awards } from './repository';

/** An instalment whose payment is taken back is to be paid again, against evidence again. */
export async function instalmentTakenBack(unit: UnitOfWork, transaction: string): Promise<void> {
  for (const award of await awards.all(unit, { 'instalments.paid.transaction': transaction }))
    await awards.save(unit, takeBackInstalment(award, transaction));
}
