import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { latestState, type Partnership, type PartnershipState } from './partnership';
import { findPartnerships } from './repository';

export type KnownPartnership = Partnership & Pick<PartnershipState, 'name'>;

/** What other slices ask of this one: partnerships by id, under their latest names. */
export async function knownPartnerships(
  unit: UnitOfWork,
  ids: readonly string[],
): Promise<Map<string, KnownPartnership>> {
  const found = await findPartnerships(unit, ids);
  return new Map(
    [...found].map(([id, partnership]) => [id, { ...partnership, name: latestState(partnership).name }]),
  );
}
