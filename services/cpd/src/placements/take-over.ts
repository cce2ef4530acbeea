import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Merging } from '../leaders/merging';
import { placementsOf, savePlacement } from './repository';

/** For leaders who merge two records. */
export async function takeOver(unit: UnitOfWork, { from, into }: Merging): Promise<void> {
  for (const placement of await placementsOf(unit, from))
    await savePlacement(unit, { ...placement, leader: into, version: placement.version + 1 });
}
