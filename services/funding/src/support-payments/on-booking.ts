import { bookingCancelled, bookingConfirmed } from '@middletier/cpd/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { followDue } from './settle';

/** A place that is confirmed is owed by the school; of one that was given up late, what is still charged. */
export const onBooking = defineConsumption({
  name: 'dues-on-booking',
  events: [bookingConfirmed, bookingCancelled],
  handle: async (unit, events) => {
    for (const { data, time } of events) {
      const { id, school, provider, offer, startsOn, on } = data;
      const told = {
        ...{ id: `TRAINING/${id}`, kind: 'TRAINING' as const, payer: `school:${school.urn}` },
        ...{ payee: provider.body ?? `outside:${provider.id}`, urn: school.urn, on, days: null },
        ...{ state: 'DUE' as const, what: `A place at ${offer.name} on ${startsOn}` },
      };
      const amountPence =
        'chargePence' in data ? (data as { chargePence: number }).chargePence : data.pricePence;
      await followDue(unit, { ...told, amountPence }, { today: time.slice(0, 10), at: time });
    }
  },
});
