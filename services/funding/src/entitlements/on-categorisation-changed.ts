import {
  categorisationChanged,
  categorisationLapsed,
  categorisationWithdrawn,
  type CategorisationChanged,
  type CategorisationEnded,
} from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { closeEntitlement, openEntitlement } from './entitlement';
import { recordEntitlements } from './repository';

/**
 * A new category opens the support it carries and closes what the category before it carried; one that is withdrawn, or
 * that the figures no longer bear, closes it. What a trust or a partnership makes of a school entitles to nothing.
 */
export const onCategorisationChanged = defineConsumption<CategorisationChanged | CategorisationEnded>({
  name: 'entitlements-on-categorisation-changed',
  events: [categorisationChanged, categorisationWithdrawn, categorisationLapsed],
  handle: (unit, events) =>
    recordEntitlements(
      unit,
      events.flatMap(({ id, time, data }) => {
        const at = new Date(time);
        const next = 'to' in data ? openEntitlement(data, at) : closeEntitlement(data, at);
        return next ? [{ _id: id, ...next }] : [];
      }),
    ),
});
