import type { Slice } from '@middletier/runtime/slice';
import { readWebhookSettings } from '../config';
import { Deliverer } from './delivery-worker';
import { deliveryCollection } from './delivery-repository';
import { onLiveEvents } from './on-live-event';
import { webhookCollection } from './repository';
import { resolvers } from './resolvers';

/** What is told live, sent to the addresses that those whose business it is have named. */
export const webhooks: Slice = {
  resolvers,
  collections: [webhookCollection, deliveryCollection],
  consumptions: () => onLiveEvents,
  workers: (ground) => [new Deliverer(ground, readWebhookSettings())],
};
