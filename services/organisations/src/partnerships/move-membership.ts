import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { checkReview } from './check-state';
import { endMembership } from './end-membership';
import type { Consent, Membership, MembershipRole } from './membership';
import type { Moment } from './partnership';
import { dayBefore } from '@middletier/runtime/period';
import { startMemberships, type Joining } from './start-memberships';

export interface Move {
  readonly id: string;
  readonly version: number;
  /** First day in the new partnership. */
  readonly on: string;
  readonly role: MembershipRole;
  readonly consent: Consent | null;
  readonly reviewDue: string;
  readonly reason: string;
}

export interface Moved {
  readonly left: Membership;
  readonly joined: Membership;
}

/** A member leaves one chain for another without a gap, under an agreement that is reviewed (001, R3). */
export function moveMembership(
  membership: Membership,
  { to, move }: { to: Joining; move: Move },
  moment: Moment,
): Moved {
  checkDay(move.on, ['input', 'on']);
  checkDay(move.reviewDue, ['input', 'reviewDue']);
  if (to.partnership.kind !== membership.kind)
    throw new Refusal(
      'OTHER_KIND',
      `A member of a ${membership.kind} moves to another ${membership.kind}. End this membership and start one there.`,
      ['input', 'toPartnershipId'],
    );
  if (to.partnership.id === membership.partnershipId)
    throw new Refusal('ALREADY_MEMBER', 'It is a member there already.', ['input', 'toPartnershipId']);
  checkReview('FEDERATION', { agreedOn: move.on, reviewDue: move.reviewDue }, ['input', 'reviewDue']);
  const { version, reason } = move;
  const left = endMembership(membership, { version, on: dayBefore(move.on), reason }, moment);
  const existing = to.existing.map((other) => (other.id === left.id ? left : other));
  const wanted = {
    ...{ id: move.id, member: membership.member, role: move.role, from: move.on, to: null },
    ...{ consent: move.consent, reviewDue: move.reviewDue, continues: membership.id, path: ['input'] },
  };
  return { left, joined: startMemberships({ ...to, existing }, [wanted], moment)[0]! };
}
