import { randomUUID } from 'node:crypto';
import { requireActor, requireOfficer, type Actor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../../context';
import type {
  EndMembershipInput,
  MoveMembershipInput,
  RecordConsentInput,
  StartMembershipInput,
  StartMembershipsInput,
} from '../../generated/graphql';
import { recordConsent } from '../consent';
import { endMembership } from '../end-membership';
import { seenOn, type Membership, type MembershipOnDay } from '../membership';
import { findMembership, saveMemberships } from '../membership-repository';
import { moveMembership } from '../move-membership';
import { MOST_AT_ONCE, startMemberships, type Wanted } from '../start-memberships';
import { tellEnded, tellStarted } from '../tell-memberships';
import { joiningOf, refuseBeyondCapacity } from './joining';
import { momentOf, requirePartnership } from './moment-of';
import { saidConsent } from './said';

export async function startOne(context: Context, input: StartMembershipInput): Promise<MembershipOnDay> {
  const { member, role = 'MEMBER', from, to = null, consent, reviewDue = null } = input;
  const wanted = { id: randomUUID(), member, role, from, to, reviewDue, continues: null };
  const joining = [{ ...wanted, consent: saidConsent(consent), path: ['input'] }];
  return (
    await runCommand(context, { name: 'startMembership', input }, (unit) =>
      start(unit, context, { input, joining }),
    )
  )[0]!;
}

export function startMany(context: Context, input: StartMembershipsInput): Promise<MembershipOnDay[]> {
  const { members } = input;
  if (members.length === 0 || members.length > MOST_AT_ONCE)
    throw new Refusal(
      'TOO_MANY',
      `members holds ${members.length} bodies: send 1 to ${MOST_AT_ONCE} at a time.`,
      ['input', 'members'],
    );
  const joining = members.map((one, i): Wanted => ({
    ...{ id: randomUUID(), member: one.member, role: one.role ?? 'MEMBER', continues: null },
    ...{ from: one.from ?? input.from, to: one.to ?? input.to ?? null },
    ...{ consent: saidConsent(one.consent), reviewDue: one.reviewDue ?? null },
    path: ['input', 'members', i],
  }));
  return runCommand(context, { name: 'startMemberships', input }, (unit) =>
    start(unit, context, { input, joining }),
  );
}

async function start(
  unit: UnitOfWork,
  context: Context,
  { input, joining }: { input: { readonly partnershipId: string }; joining: readonly Wanted[] },
): Promise<MembershipOnDay[]> {
  const moment = momentOf(context);
  const partnership = await requirePartnership(unit, input.partnershipId, ['input', 'partnershipId']);
  requireOfficer(context.actor, partnership.owner);
  const started = startMemberships(await joiningOf(unit, partnership, joining), joining, moment);
  await refuseBeyondCapacity(unit, partnership, started);
  await saveMemberships(unit, started);
  await tellStarted(unit, started);
  return started.map((one) => seenOn(one, moment.today));
}

async function requireMembership(unit: UnitOfWork, id: string): Promise<Membership> {
  const found = await findMembership(unit, id);
  if (found) return found;
  throw new Refusal('MEMBERSHIP_UNKNOWN', `There is no membership ${id}.`, ['input', 'id']);
}

/** A member's own officers act for it, and the partnership's for the partnership: either may. */
function requireEither(actor: Actor | null, bodies: readonly [string, string]): void {
  const mine = requireActor(actor).organisations;
  requireOfficer(actor, bodies.find((body) => mine.includes(body)) ?? bodies[0]);
}

export function endOne(context: Context, input: EndMembershipInput): Promise<MembershipOnDay> {
  const moment = momentOf(context);
  return runCommand(context, { name: 'endMembership', input }, async (unit) => {
    const before = await requireMembership(unit, input.id);
    const { owner } = await requirePartnership(unit, before.partnershipId, ['input', 'id']);
    requireEither(context.actor, [owner, before.member]);
    const after = endMembership(before, input, moment);
    await saveMemberships(unit, [after]);
    await tellEnded(unit, [after]);
    return seenOn(after, moment.today);
  });
}

export function moveOne(context: Context, input: MoveMembershipInput): Promise<MembershipOnDay> {
  const moment = momentOf(context);
  return runCommand(context, { name: 'moveMembership', input }, async (unit) => {
    const before = await requireMembership(unit, input.id);
    const leaving = await requirePartnership(unit, before.partnershipId, ['input', 'id']);
    const going = await requirePartnership(unit, input.toPartnershipId, ['input', 'toPartnershipId']);
    requireOfficer(context.actor, going.owner);
    // Without the governors' word nobody takes a member away from others.
    if (!input.consent) requireEither(context.actor, [leaving.owner, before.member]);
    const { version, on, role = 'MEMBER', reviewDue, reason } = input;
    const move = {
      id: randomUUID(),
      version,
      on,
      role,
      consent: saidConsent(input.consent),
      reviewDue,
      reason,
    };
    const to = await joiningOf(unit, going, [{ member: before.member, path: ['input', 'id'] }]);
    const { left, joined } = moveMembership(before, { to, move }, moment);
    await refuseBeyondCapacity(unit, going, [joined]);
    await saveMemberships(unit, [left, joined]);
    await tellEnded(unit, [left]);
    await tellStarted(unit, [joined]);
    return seenOn(joined, moment.today);
  });
}

export function consentToOne(context: Context, input: RecordConsentInput): Promise<MembershipOnDay> {
  const moment = momentOf(context);
  return runCommand(context, { name: 'recordConsent', input }, async (unit) => {
    const before = await requireMembership(unit, input.id);
    const { owner } = await requirePartnership(unit, before.partnershipId, ['input', 'id']);
    requireEither(context.actor, [owner, before.member]);
    const said = { version: input.version, consent: saidConsent(input.consent)! };
    const after = recordConsent(before, said, moment);
    await saveMemberships(unit, [after]);
    return seenOn(after, moment.today);
  });
}
