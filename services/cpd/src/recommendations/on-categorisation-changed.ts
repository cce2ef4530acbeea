import { categorisationChanged } from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { recordNeeds } from './repository';

/** A new category says on what the school is weak: what it is recommended follows from that. */
export const onCategorisationChanged = defineConsumption({
  name: 'recommendations-on-categorisation-changed',
  events: [categorisationChanged],
  handle: (unit, events) =>
    recordNeeds(
      unit,
      events.map(({ time, data }) => ({
        urn: data.school.urn,
        phase: data.phase,
        category: data.to,
        criteria: data.weakCriteria,
        since: new Date(time),
      })),
    ),
});
