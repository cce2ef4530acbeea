import { schoolChanged, schoolClosed, type SchoolFacts } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { followIsolation } from './follow-isolation';

/** A school that joins a trust is challenged by it, one that leaves may stand alone, and one that closed does not. */
export const onSchoolChanged = defineConsumption<SchoolFacts>({
  name: 'memberships-on-school-changed',
  events: [schoolChanged, schoolClosed],
  handle: async (unit, events) => {
    const said = new Map(
      events.map(({ data: { urn, audience, status } }) => [urn, { audience, closed: status === 'CLOSED' }]),
    );
    await followIsolation(unit, { urns: [...said.keys()], said }, new Date());
  },
});
