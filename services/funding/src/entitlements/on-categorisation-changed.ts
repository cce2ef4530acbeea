import { categorisationChanged } from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { openEntitlement } from './entitlement';
import { recordEntitlements } from './repository';

/** A new category opens the support it carries and closes what the category before it carried. */
export const onCategorisationChanged = defineConsumption({
  name: 'entitlements-on-categorisation-changed',
  events: [categorisationChanged],
  handle: (unit, events) =>
    recordEntitlements(
      unit,
      events.map(({ id, time, data }) => ({ _id: id, ...openEntitlement(data, new Date(time)) })),
    ),
});
