import { defineConsumption } from '@middletier/runtime/consumer';
import type { Audience } from '@middletier/runtime/event';
import { categorisationChanged } from '../contract';
import { addDeliveries } from './delivery-repository';
import { deliveriesOf } from './plan-deliveries';
import { webhooksOf } from './repository';
import { wants } from './webhook';

/** A category changed: each webhook that wants to hear of it gets a delivery. */
export const onCategorisationChanged = defineConsumption({
  name: 'webhooks-on-categorisation-changed',
  events: [categorisationChanged],
  handle: async (unit, events) => {
    const owners = new Set(events.flatMap(({ data }) => ownersOf(data.audience)));
    const webhooks = await webhooksOf(unit, [...owners]);
    const now = new Date();
    const deliveries = webhooks.flatMap((webhook) =>
      deliveriesOf(
        webhook,
        events.filter(({ data }) => wants(webhook, data)),
        { now },
      ),
    );
    await addDeliveries(unit, deliveries);
  },
});

const ownersOf = ({ school, localAuthority, trust }: Audience): string[] => [
  `school:${school}`,
  `local-authority:${localAuthority}`,
  ...(trust === null ? [] : [`trust:${trust}`]),
];
