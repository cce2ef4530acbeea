import type { Slice } from '@middletier/runtime/slice';
import { readWebhookSettings } from '../config';
import { Deliverer } from './delivery-worker';
import { deliveryCollection } from './delivery-repository';
import { onCategorisationChanged } from './on-categorisation-changed';
import { webhookCollection } from './repository';
import { resolvers } from './resolvers';

/** Changes of categories, sent to the addresses that their hearers have named. */
export const webhooks: Slice = {
  resolvers,
  collections: [webhookCollection, deliveryCollection],
  consumptions: () => [onCategorisationChanged],
  workers: (ground) => [new Deliverer(ground, readWebhookSettings().WEBHOOK_PRIVATE_ADDRESSES)],
};
