import { schoolChanged, schoolClosed, type SchoolFacts } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { followSchools } from './repository';

/** A school moves or closes: its categorisation is listed where it is now, and one that closed is in no worklist. */
export const onSchoolChanged = defineConsumption<SchoolFacts>({
  name: 'categorisation-on-school-changed',
  events: [schoolChanged, schoolClosed],
  handle: (unit, events) =>
    followSchools(
      unit,
      events.map(({ data: { urn, audience, status } }) => ({ urn, audience, closed: status === 'CLOSED' })),
    ),
});
