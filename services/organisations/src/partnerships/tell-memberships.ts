import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { parseBody } from '../bodies/body';
import { findBodies, type KnownBody } from '../bodies/known-bodies';
import { membershipEnded, membershipStarted, type MembershipFacts } from '../contract';
import { audienceOf } from '../register/school-facts';
import { knownPartnerships } from './known-partnerships';
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

async function naming(unit: UnitOfWork, memberships: readonly Membership[]): Promise<Named> {
  const partnerships = await knownPartnerships(unit, [
    ...new Set(memberships.map((one) => one.partnershipId)),
  ]);
  const bodies = await findBodies(unit, [...new Set(memberships.map(({ member }) => member))]);
  return (membership) => ({
    id: membership.id,
    partnership: {
      id: membership.partnershipId,
      name: partnerships.get(membership.partnershipId)?.name ?? membership.partnershipId,
      kind: membership.kind,
    },
    body: bodyOf(membership, bodies.get(membership.member)),
    role: membership.role,
    from: membership.from,
    to: membership.to,
    continues: membership.continues,
    audience: audienceIn(bodies.get(membership.member)),
  });
}

const bodyOf = ({ member }: Membership, known: KnownBody | undefined): MembershipFacts['body'] => ({
  ref: member,
  ...parseBody(member),
  name: known?.name ?? member,
});

const audienceIn = (known: KnownBody | undefined): MembershipFacts['audience'] =>
  known?.school ? audienceOf(known.school) : null;
