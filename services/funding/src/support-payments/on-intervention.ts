import { interventionTakenUp } from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { shareOut } from '../ledger/share-out';
import { followDue } from './settle';

/**
 * Money attached to an intervention is due to the schools that took it up together, in equal parts to the penny. With a standing
 * order a fund is a buffer (000: a Foundation Stage Buffer): it pays them by itself as long as it lasts.
 */
export const onIntervention = defineConsumption({
  name: 'dues-on-intervention',
  events: [interventionTakenUp],
  handle: async (unit, events) => {
    for (const { data, time } of events) {
      const { id, intervention, owner: payer, schools, amountPence: whole, from } = data;
      if (whole === 0 || schools.length === 0) continue;
      const parts = shareOut(
        whole,
        schools.map(({ urn }) => ({ key: urn, weight: 1 })),
      );
      const moment = { today: time.slice(0, 10), at: time };
      for (const [urn, amountPence] of parts) {
        const told = {
          id: `INTERVENTION/${id}-${urn}`,
          kind: 'INTERVENTION',
          payer,
          urn,
          amountPence,
        } as const;
        const what = `${intervention.name}, taken up by ${schools.length} schools`;
        await followDue(
          unit,
          { ...told, payee: `school:${urn}`, what, on: from, days: null, state: 'DUE' },
          moment,
        );
      }
    }
  },
});
