import { trainingDelivered } from '@middletier/cpd/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { followDue } from './settle';

/** Release time of those who came is owed to their school by whose training it was (003: release time). */
export const onTrainingDelivered = defineConsumption({
  name: 'dues-on-training-delivered',
  events: [trainingDelivered],
  handle: async (unit, events) => {
    for (const { data, time } of events) {
      const { session, school, provider, offer, attended, releasePence, corrects, on } = data;
      // What was told before must not stay due where nobody came after all.
      if (provider.body === null || (releasePence === 0 && !corrects)) continue;
      const what = `Release of ${attended} for ${offer.name}`;
      const due = {
        ...{ id: `RELEASE/${session}-${school.urn}`, kind: 'RELEASE' as const, payer: provider.body },
        ...{
          payee: `school:${school.urn}`,
          urn: school.urn,
          amountPence: releasePence,
          on,
          what,
          days: null,
        },
      };
      await followDue(unit, { ...due, state: 'DUE' }, { today: time.slice(0, 10), at: time });
    }
  },
});
