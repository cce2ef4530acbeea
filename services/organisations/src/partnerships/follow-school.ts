import { rulesOf } from './kinds';
import { binds, endOn, type Membership, type MembershipChange } from './membership';
import type { Moment } from './partnership';
import { dayBefore, holdsOn, overlap } from '@middletier/runtime/period';

/** Said of memberships that end because their school does; a successor takes these up again. */
const CLOSED = 'The school closed.';
const JOINED_TRUST = 'The school joined an academy trust.';
const SUCCEEDED = 'Another school took its place.';

/** What the register says happened to a school. */
export interface SchoolFate {
  readonly urn: string;
  /** Its last day. */
  readonly closedOn: string | null;
  /** Its first day in an academy trust. */
  readonly joinedTrustOn: string | null;
  /** Code of the authority in whose area it now lies, where that changed. */
  readonly localAuthority: string | null;
}

const noted = ({ at, by }: Moment, on: string, reason: string): Omit<MembershipChange, 'what'> => ({
  ...{ on, recordedAt: at, recordedBy: by, reason },
});

const goesBeyond = ({ from, to }: Membership, day: string): boolean =>
  to === null || (to > day && to >= from);

/** The memberships of a school that end with what happened to it. */
export function endWithSchool(
  memberships: readonly Membership[],
  { closedOn, joinedTrustOn }: Omit<SchoolFate, 'urn' | 'localAuthority'>,
  moment: Moment,
): Membership[] {
  return memberships.flatMap((one) => {
    if (closedOn !== null && goesBeyond(one, closedOn)) return endOn(one, noted(moment, closedOn, CLOSED));
    const leaves = joinedTrustOn !== null && rulesOf(one.kind).endsInTrust && binds(one);
    const last = leaves ? dayBefore(joinedTrustOn) : null;
    return last !== null && goesBeyond(one, last) ? endOn(one, noted(moment, last, JOINED_TRUST)) : [];
  });
}

export interface Succession {
  /** The new school, as a reference. */
  readonly to: string;
  /** Its first day. */
  readonly on: string;
  /** Whether it is in an academy trust. */
  readonly inTrust: boolean;
  readonly localAuthority: string;
  /** Makes the id of a membership that goes on from another. */
  readonly idFor: (membership: Membership) => string;
}

export interface Carried {
  readonly ended: readonly Membership[];
  readonly started: readonly Membership[];
}

/**
 * What a school was in on its last day goes on under its successor, with its consents; what the successor is in already
 * stays as it is, so that merging schools, and being told twice, do no harm.
 */
export function carryOver(
  { old, young }: { old: readonly Membership[]; young: readonly Membership[] },
  succession: Succession,
  moment: Moment,
): Carried {
  const { on, inTrust } = succession;
  const last = dayBefore(on);
  const ended = old
    .filter((one) => goesBeyond(one, last))
    .map((one) => endOn(one, noted(moment, last, SUCCEEDED)));
  const started: Membership[] = [];
  for (const one of old.filter((each) => wouldGoOn(each, on))) {
    if (inTrust && rulesOf(one.kind).endsInTrust) continue;
    const next = continuationOf(one, succession, moment);
    const there = [...young, ...started].some((other) => excludes(other, next));
    if (!there && (next.to === null || next.to >= next.from)) started.push(next);
  }
  return { ended, started };
}

/** Going on at the succession, or ended by nothing but the school's end shortly before it. */
function wouldGoOn(membership: Membership, on: string): boolean {
  const end = membership.changes.findLast(({ what }) => what === 'ENDED');
  const endedWithSchool = end?.reason === CLOSED || end?.reason === SUCCEEDED;
  return membership.from <= on && (holdsOn(membership, on) || endedWithSchool);
}

const excludes = (other: Membership, next: Membership): boolean =>
  overlap(other, next) &&
  (other.partnershipId === next.partnershipId ||
    (rulesOf(next.kind).exclusive && other.kind === next.kind && binds(other) && binds(next)));

function continuationOf(
  one: Membership,
  { to, on, localAuthority, idFor }: Succession,
  { at, by }: Moment,
): Membership {
  const recorded = { recordedAt: at, recordedBy: by };
  const planned = plannedEnd(one);
  return {
    ...one,
    id: idFor(one),
    member: to,
    from: on,
    to: planned,
    continues: one.id,
    localAuthority,
    version: 1,
    changes: [
      { what: 'STARTED', on, ...recorded, reason: SUCCEEDED },
      ...(planned === null
        ? []
        : [{ what: 'ENDED' as const, on: planned, ...recorded, reason: 'Agreed at the start.' }]),
    ],
  };
}

/** The end that was set before the school's own. */
function plannedEnd({ changes }: Membership): string | null {
  const own = changes.findLast(
    ({ what, reason }) => what === 'ENDED' && reason !== CLOSED && reason !== SUCCEEDED,
  );
  return own?.on ?? null;
}
