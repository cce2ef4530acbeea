import { holdsOn, type Period } from '@middletier/runtime/period';

/** Who is in which partnership; an end before the beginning means that it never came to be. */
export interface Membership extends Period {
  readonly id: string;
  /** Id of the partnership. */
  readonly partnership: string;
  readonly partnershipName: string;
  /** For example FEDERATION or CONSORTIUM. */
  readonly kind: string;
  /** Body reference, for example school:990001. */
  readonly member: string;
  readonly role: string;
  /** Whether the partnership brings challenge from outside, as organisations judges it; left out where it was not told. */
  readonly challenge?: boolean | null;
}

export const heldOn = (memberships: readonly Membership[], day: string): readonly Membership[] =>
  memberships.filter((membership) => holdsOn(membership, day));
