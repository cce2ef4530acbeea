import {
  categorisationChanged,
  categorisationLapsed,
  categorisationWithdrawn,
  leavesUncategorised,
  type CategorisationChanged,
  type CategorisationEnded,
} from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { follow } from './expectation';
import { expectations, schemesFor } from './repository';
import { setAsideWhereThereIs } from './set-aside-expected';

/** A category says what its school is expected to buy, and sets money aside that the school spends where it chooses. */
export const onCategorisationChanged = defineConsumption<CategorisationChanged | CategorisationEnded>({
  name: 'subscriptions-on-categorisation-changed',
  events: [categorisationChanged, categorisationWithdrawn, categorisationLapsed],
  handle: async (unit, events) => {
    for (const { data, time } of events) {
      if (!('to' in data) && !leavesUncategorised(data)) continue;
      const category = 'to' in data ? data.to : null;
      const { urn } = data.school;
      const on = time.slice(0, 10);
      for (const scheme of await schemesFor(unit, data.localAuthority.code, on)) {
        const before = await expectations.find(unit, `${scheme.id}.${urn}`);
        const expectation = follow(scheme, before, { urn, category, on });
        if (!expectation || expectation === before) continue;
        const moment = { today: on, at: time };
        await expectations.save(unit, await setAsideWhereThereIs(unit, { scheme, expectation }, moment));
      }
    }
  },
});
