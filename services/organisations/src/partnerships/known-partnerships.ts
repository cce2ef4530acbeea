import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { bringsChallenge, latestState, type Partnership, type PartnershipState } from './partnership';
import { findPartnerships } from './repository';

export type KnownPartnership = Partnership &
  Pick<PartnershipState, 'name' | 'linkAdviser'> & { readonly challenging: boolean };

/** What other slices ask of this one: partnerships by id, under their latest names, and whether they bring challenge. */
export async function knownPartnerships(
  unit: UnitOfWork,
  ids: readonly string[],
): Promise<Map<string, KnownPartnership>> {
  const found = await findPartnerships(unit, ids);
  return new Map(
    [...found].map(([id, partnership]) => {
      const state = latestState(partnership);
      const { name, linkAdviser } = state;
      return [
        id,
        { ...partnership, name, linkAdviser, challenging: bringsChallenge(partnership.kind, state) },
      ];
    }),
  );
}
