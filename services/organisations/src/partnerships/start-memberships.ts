import { checkDay } from '@middletier/runtime/day';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import type { BodyRef } from '../bodies/body';
import type { KnownBody } from '../bodies/known-bodies';
import { checkConsent, refuseWithoutConsent } from './consent';
import { rulesOf } from './kinds';
import { binds, type Consent, type Membership, type MembershipRole } from './membership';
import type { Moment, Partnership } from './partnership';
import { checkPeriod, overlap, type Period } from '@middletier/runtime/period';

export interface Wanted extends Period {
  readonly id: string;
  readonly member: BodyRef;
  readonly role: MembershipRole;
  readonly consent: Consent | null;
  readonly reviewDue: string | null;
  readonly continues: string | null;
  /** Where it stands in the command. */
  readonly path: Path;
}

/** What is known of a partnership and of those who would join it. */
export interface Joining {
  readonly partnership: Partnership;
  readonly bodies: ReadonlyMap<BodyRef, KnownBody>;
  /** All memberships of those who would join, ended ones too. */
  readonly existing: readonly Membership[];
  /** Every body that the partnership is itself in, however far up, and itself. */
  readonly above: ReadonlySet<BodyRef>;
}

export const MOST_AT_ONCE = 500;

/** Bodies become members, all of them or none. Each refusal says which entry to mend. */
export function startMemberships(joining: Joining, wanted: readonly Wanted[], moment: Moment): Membership[] {
  const started: Membership[] = [];
  for (const one of wanted) {
    checkPeriod(one, one.path);
    if (one.reviewDue !== null) checkDay(one.reviewDue, [...one.path, 'reviewDue']);
    refuseOutsideItsLife(joining.partnership, one);
    refuseCycle(joining, one);
    refuseClosed(joining.bodies.get(one.member)!, one);
    refuseOverlap(joining.partnership, one, [...joining.existing, ...started]);
    started.push(membershipOf(joining, one, moment));
  }
  return started;
}

function membershipOf(
  { partnership: { id: partnershipId, kind }, bodies }: Joining,
  wanted: Wanted,
  { at, by }: Moment,
): Membership {
  const { school } = bodies.get(wanted.member)!;
  const { path, consent, ...rest } = wanted;
  if (school && binds(wanted)) refuseWithoutConsent(kind, wanted);
  if (consent) checkConsent(consent, { by: wanted.from, path: [...path, 'consent'] });
  const recorded = { recordedAt: at, recordedBy: by };
  return {
    ...rest,
    partnershipId,
    kind,
    consents: consent ? [{ ...consent, ...recorded }] : [],
    localAuthority: school?.localAuthority.code ?? null,
    version: 1,
    changes: [
      { what: 'STARTED', on: wanted.from, ...recorded, reason: null },
      ...(wanted.to === null
        ? []
        : [{ what: 'ENDED' as const, on: wanted.to, ...recorded, reason: 'Agreed at the start.' }]),
    ],
  };
}

function refuseOutsideItsLife({ from, to }: Partnership, wanted: Wanted): void {
  if (wanted.from < from)
    throw new Refusal('BEFORE_PARTNERSHIP', `The partnership begins on ${from}; nobody joins it before.`, [
      ...wanted.path,
      'from',
    ]);
  if (to !== null && (wanted.to === null || wanted.to > to))
    throw new Refusal(
      'PARTNERSHIP_CLOSED',
      `The partnership closed on ${to}: give an end no later than that.`,
      [...wanted.path, 'to'],
    );
}

function refuseCycle({ partnership, above }: Joining, { member, path }: Wanted): void {
  if (above.has(member))
    throw new Refusal(
      'PARTNERSHIP_CYCLE',
      `${member} cannot join ${partnership.id}, which it contains: a partnership is no member of itself, at any remove.`,
      [...path, 'member'],
    );
}

function refuseClosed({ school }: KnownBody, { member, to, path }: Wanted): void {
  const closed = school?.status === 'CLOSED' ? school.closeDate : null;
  if (closed !== null && (to === null || to > closed))
    throw new Refusal('SCHOOL_CLOSED', `${member} closed on ${closed}: give an end no later than that.`, [
      ...path,
      'to',
    ]);
}

function refuseOverlap({ id, kind }: Partnership, wanted: Wanted, others: readonly Membership[]): void {
  const atOnce = others.filter((other) => other.member === wanted.member && overlap(other, wanted));
  const same = atOnce.find((other) => other.partnershipId === id);
  if (same)
    throw new Refusal(
      'ALREADY_MEMBER',
      `${wanted.member} is in ${id} from ${same.from} to ${same.to ?? 'further notice'}. End that membership first.`,
      [...wanted.path, 'member'],
    );
  if (!rulesOf(kind).exclusive || !binds(wanted)) return;
  const rival = atOnce.find((other) => other.kind === kind && binds(other));
  if (rival)
    throw new Refusal(
      'MEMBERSHIP_EXCLUDED',
      `${wanted.member} is in the ${kind} ${rival.partnershipId} from ${rival.from}, and can be in one at a time. End that membership, or move it.`,
      [...wanted.path, 'member'],
    );
}
