import { defineConsumption } from '@middletier/runtime/consumer';
import type { Audience, LiveEvent } from '@middletier/runtime/event';
import { addDeliveries } from './delivery-repository';
import { LIVE_EVENTS } from './live-events';
import { deliveriesOf } from './plan-deliveries';
import { webhooksOf } from './repository';
import { wants } from './wanted';

/** Something is told live: each webhook that wants to hear of it gets a delivery. */
const onLiveEvent = (event: LiveEvent) =>
  defineConsumption({
    name: `webhooks-on-${event.aggregate}-${event.fact}`,
    events: [event],
    handle: async (unit, events) => {
      const owners = new Set(events.flatMap(({ data }) => ownersOf(data.audience)));
      const webhooks = await webhooksOf(unit, [...owners]);
      const now = new Date();
      const deliveries = webhooks.flatMap((webhook) =>
        deliveriesOf(
          webhook,
          events.filter(({ data }) => wants(webhook, event, data)),
          { now },
        ),
      );
      await addDeliveries(unit, deliveries);
    },
  });

/** One for each event, since each service's are read from its own stream. */
export const onLiveEvents = LIVE_EVENTS.map(onLiveEvent);

const ownersOf = ({ school, localAuthority, trust }: Audience): string[] => [
  `school:${school}`,
  `local-authority:${localAuthority}`,
  ...(trust === null ? [] : [`trust:${trust}`]),
];
