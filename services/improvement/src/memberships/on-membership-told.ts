import { membershipEnded, membershipStarted, type MembershipFacts } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { proposeAnewAll } from '../categorisation/propose-anew';
import type { Membership } from './membership';
import { saveMemberships } from './repository';

/**
 * Keeps who is in which partnership, as organisations tells it: what was told last of a membership holds. A partnership
 * with a framework of its own categorises who joins it.
 */
export const onMembershipTold = defineConsumption<MembershipFacts>({
  name: 'memberships-on-membership-told',
  events: [membershipStarted, membershipEnded],
  handle: async (unit, events) => {
    const latest = new Map(events.map(({ data }) => [data.id, data]));
    const memberships = [...latest.values()].map(membershipFrom);
    await saveMemberships(unit, memberships);
    await proposeAnewAll(unit, schoolsIn(memberships), new Date());
  },
});

const schoolsIn = (memberships: readonly Membership[]): string[] => {
  const members = new Set(memberships.map(({ member }) => member));
  return [...members].flatMap((ref) => (ref.startsWith('school:') ? [ref.slice('school:'.length)] : []));
};

const membershipFrom = ({ id, partnership, body, role, from, to }: MembershipFacts): Membership => ({
  ...{ id, partnership: partnership.id, partnershipName: partnership.name, kind: partnership.kind },
  ...{ member: body.ref, role, from, to },
});
