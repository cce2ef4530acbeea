import { dayOf } from '@middletier/runtime/day';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { proposeAnew } from '../categorisation/propose-anew';
import { frameworkAdopted, frameworkEnded } from '../contract';
import { knownFigures } from '../observations/known-figures';
import { schoolsOfBody } from '../schools/schools-of-body';

/** What a batch of schools costs stays the same whatever the size of the authority. */
const AT_A_TIME = 200;

/** The schools of a body are categorised anew when its framework is another one today. */
export const onFrameworkAdopted = defineConsumption<{ readonly owner: string }>({
  name: 'frameworks-on-framework-adopted',
  events: [frameworkAdopted, frameworkEnded],
  handle: async (unit, events) => {
    const now = new Date();
    for (const owner of new Set(events.map(({ data }) => data.owner)))
      await proposeAnewAt(unit, await schoolsOfBody(unit, owner, dayOf(now)), now);
  },
});

async function proposeAnewAt(unit: UnitOfWork, urns: readonly string[], now: Date): Promise<void> {
  for (let start = 0; start < urns.length; start += AT_A_TIME) {
    const figures = await knownFigures(unit, urns.slice(start, start + AT_A_TIME));
    await proposeAnew(
      unit,
      [...figures.values()].filter(({ closed }) => !closed),
      now,
    );
  }
}
