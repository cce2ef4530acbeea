import { areaPlanAdopted, areaPlanChanged } from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { recordPlans } from './area-plan-repository';

/** What an area puts first is what its schools are recommended training for, in whichever version it holds. */
export const onAreaPlanTold = defineConsumption({
  name: 'recommendations-on-area-plan-told',
  events: [areaPlanAdopted, areaPlanChanged],
  handle: (unit, events) =>
    recordPlans(
      unit,
      events.map(({ time, data: { owner: _owner, ...plan } }) => ({ ...plan, since: time })),
    ),
});
