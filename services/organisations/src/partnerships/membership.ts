import type { BodyRef } from '../bodies/body';
import type { PartnershipKind } from './kinds';
import { dayBefore, type Period } from '@middletier/runtime/period';

export type MembershipRole = 'LEAD' | 'MEMBER' | 'ASSOCIATE' | 'HOST_EMPLOYER';

/** A governing body's decision, as its minutes have it. */
export interface Consent {
  readonly meetingDate: string;
  /** Where it stands in the minutes. */
  readonly reference: string;
  readonly givenBy: string;
}

export interface RecordedConsent extends Consent {
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** What happened to a membership; `on` is the first day it holds, or the last. */
export interface MembershipChange {
  readonly what: 'STARTED' | 'ENDED';
  readonly on: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly reason: string | null;
}

export interface Membership extends Period {
  readonly id: string;
  readonly partnershipId: string;
  readonly kind: PartnershipKind;
  readonly member: BodyRef;
  readonly role: MembershipRole;
  /** When the agreement is looked at again. */
  readonly reviewDue: string | null;
  /** Oldest first. */
  readonly consents: readonly RecordedConsent[];
  /** The membership it goes on from: a move between chains, or a school under a new URN. */
  readonly continues: string | null;
  /** Code of the authority in whose area a member school lies; null for organisations. */
  readonly localAuthority: string | null;
  readonly version: number;
  /** Oldest first, never rewritten. */
  readonly changes: readonly MembershipChange[];
}

/** A membership with the day its partnership is shown as at. */
export interface MembershipOnDay extends Membership {
  readonly asAt: string;
}

/** Seen on a day; one that did not hold then is seen on the nearest day it did. */
export function seenOn(membership: Membership, day: string): MembershipOnDay {
  const { from, to } = membership;
  if (day < from) return { ...membership, asAt: from };
  return { ...membership, asAt: to !== null && to < day && to >= from ? to : day };
}

/** Associates and host employers take part without being bound. */
export const binds = ({ role }: Pick<Membership, 'role'>): boolean => role === 'LEAD' || role === 'MEMBER';

/** A membership with its last day; one that has not begun by then never does. */
export function endOn(membership: Membership, change: Omit<MembershipChange, 'what'>): Membership {
  const to = change.on < membership.from ? dayBefore(membership.from) : change.on;
  return {
    ...membership,
    to,
    version: membership.version + 1,
    changes: [...membership.changes, { ...change, on: to, what: 'ENDED' }],
  };
}
