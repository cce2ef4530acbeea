import { membershipEnded, membershipStarted, type MembershipFacts } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { Membership } from './membership';
import { saveMemberships } from './repository';

/** Keeps who is in which partnership, as organisations tells it: what was told last of a membership holds. */
export const onMembershipTold = defineConsumption<MembershipFacts>({
  name: 'memberships-on-membership-told',
  events: [membershipStarted, membershipEnded],
  handle: (unit, events) => {
    const latest = new Map(events.map(({ data }) => [data.id, data]));
    return saveMemberships(unit, [...latest.values()].map(membershipFrom));
  },
});

const membershipFrom = ({ id, partnership, body, role, from, to }: MembershipFacts): Membership => ({
  ...{ id, partnership: partnership.id, partnershipName: partnership.name, kind: partnership.kind },
  ...{ member: body.ref, role, from, to },
});
