import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { parseBody } from '../bodies/body';
import { findBodies, type KnownBody } from '../bodies/known-bodies';
import { membershipChanged, membershipEnded, membershipStarted, type MembershipFacts } from '../contract';
import { audienceOf } from '../register/school-facts';
import { knownPartnerships, type KnownPartnership } from './known-partnerships';
import type { Membership } from './membership';

type Named = (membership: Membership) => MembershipFacts;

export async function tellStarted(unit: UnitOfWork, memberships: readonly Membership[]): Promise<void> {
  const factsOf = await naming(unit, memberships);
  for (const membership of memberships) unit.emit(membershipStarted, membership.id, factsOf(membership));
}

export async function tellEnded(unit: UnitOfWork, memberships: readonly Membership[]): Promise<void> {
  const factsOf = await naming(unit, memberships);
  for (const membership of memberships) {
    const { on, reason } = membership.changes.at(-1)!;
    unit.emit(membershipEnded, membership.id, { ...factsOf(membership), to: on, reason });
  }
}

/** Told where what their partnership brings its members changed. */
export async function tellChanged(unit: UnitOfWork, memberships: readonly Membership[]): Promise<void> {
  const factsOf = await naming(unit, memberships);
  for (const membership of memberships) unit.emit(membershipChanged, membership.id, factsOf(membership));
}

async function naming(unit: UnitOfWork, memberships: readonly Membership[]): Promise<Named> {
  const partnerships = await knownPartnerships(unit, [
    ...new Set(memberships.map((one) => one.partnershipId)),
  ]);
  const bodies = await findBodies(unit, [...new Set(memberships.map(({ member }) => member))]);
  return (membership) => ({
    id: membership.id,
    partnership: partnershipOf(membership, partnerships.get(membership.partnershipId)),
    body: bodyOf(membership, bodies.get(membership.member)),
    role: membership.role,
    from: membership.from,
    to: membership.to,
    continues: membership.continues,
    audience: audienceIn(bodies.get(membership.member)),
  });
}

const partnershipOf = (
  { partnershipId: id, kind }: Membership,
  known: KnownPartnership | undefined,
): MembershipFacts['partnership'] => ({
  ...{ id, kind, name: known?.name ?? id },
  challenge: known?.challenging ?? null,
  linkAdviser: (known?.linkAdviser ?? null) !== null,
});

const bodyOf = ({ member }: Membership, known: KnownBody | undefined): MembershipFacts['body'] => ({
  ref: member,
  ...parseBody(member),
  name: known?.name ?? member,
});

const audienceIn = (known: KnownBody | undefined): MembershipFacts['audience'] =>
  known?.school ? audienceOf(known.school) : null;
