import {
  paymentMade,
  paymentReversed,
  type PaymentMade,
  type PaymentReversed,
} from '@middletier/funding/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { addSpent, spentOn } from './repository';
import { spentBy, takenBack } from './spending';

/** What funding pays out of funds is what support costs the authorities that bear it; what is taken back, it did not. */
export const onPayment = defineConsumption<PaymentMade | PaymentReversed>({
  name: 'spending-on-payment',
  events: [paymentMade, paymentReversed],
  handle: async (unit, events) => {
    for (const { data } of events)
      if ('authorities' in data) await addSpent(unit, spentBy(data.id, data.date, data.authorities));
      else await addSpent(unit, takenBack(await spentOn(unit, [data.id])));
  },
});
