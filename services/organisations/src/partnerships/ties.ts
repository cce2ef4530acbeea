import type { MembershipOnDay } from './membership';
import type { PartnershipOnDay } from './partnership';

/** A membership with its partnership, both as at the same day. */
export interface Tie {
  readonly membership: MembershipOnDay;
  readonly partnership: PartnershipOnDay;
}

interface Loading {
  one(id: string, day: string): Promise<PartnershipOnDay | null>;
}

/** What other slices ask of this one: memberships with their partnerships. */
export async function tiesOf(partnerships: Loading, memberships: readonly MembershipOnDay[]): Promise<Tie[]> {
  const ties = await Promise.all(
    memberships.map(async (membership) => {
      const partnership = await partnerships.one(membership.partnershipId, membership.asAt);
      return partnership ? [{ membership, partnership }] : [];
    }),
  );
  return ties.flat();
}
