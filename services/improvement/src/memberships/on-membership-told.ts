import {
  membershipChanged,
  membershipEnded,
  membershipStarted,
  type MembershipFacts,
} from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { proposeAnewAll } from '../categorisation/propose-anew';
import { followIsolation } from './follow-isolation';
import type { Membership } from './membership';
import { saveMemberships } from './repository';

/**
 * Keeps who is in which partnership, as organisations tells it: what was told last of a membership holds. A partnership
 * with a framework of its own categorises who joins it, and one that challenges nobody leaves its schools alone.
 */
export const onMembershipTold = defineConsumption<MembershipFacts>({
  name: 'memberships-on-membership-told',
  events: [membershipStarted, membershipEnded, membershipChanged],
  handle: async (unit, events) => {
    const latest = new Map(events.map(({ data }) => [data.id, data]));
    const memberships = [...latest.values()].map(membershipFrom);
    await saveMemberships(unit, memberships);
    const [urns, now] = [schoolsIn(memberships), new Date()];
    const said = new Map(
      events.flatMap(({ data: { audience } }) => (audience ? [[audience.school, { audience }]] : [])),
    );
    await followIsolation(unit, { urns, said }, now);
    await proposeAnewAll(unit, urns, now);
  },
});

const schoolsIn = (memberships: readonly Membership[]): string[] => {
  const members = new Set(memberships.map(({ member }) => member));
  return [...members].flatMap((ref) => (ref.startsWith('school:') ? [ref.slice('school:'.length)] : []));
};

const membershipFrom = ({ id, partnership, body, role, from, to }: MembershipFacts): Membership => ({
  ...{ id, partnership: partnership.id, partnershipName: partnership.name, kind: partnership.kind },
  ...{ member: body.ref, role, from, to, challenge: partnership.challenge },
});
