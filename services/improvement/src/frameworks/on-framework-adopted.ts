import { dayOf } from '@middletier/runtime/day';
import { defineConsumption } from '@middletier/runtime/consumer';
import { proposeAnewAll } from '../categorisation/propose-anew';
import { frameworkAdopted, frameworkEnded } from '../contract';
import { schoolsOfBody } from '../schools/schools-of-body';

/** The schools of a body are categorised anew when its framework is another one today. */
export const onFrameworkAdopted = defineConsumption<{ readonly owner: string }>({
  name: 'frameworks-on-framework-adopted',
  events: [frameworkAdopted, frameworkEnded],
  handle: async (unit, events) => {
    const now = new Date();
    for (const owner of new Set(events.map(({ data }) => data.owner)))
      await proposeAnewAll(unit, await schoolsOfBody(unit, owner, dayOf(now)), now);
  },
});
