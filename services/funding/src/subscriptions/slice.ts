import type { Slice } from '@middletier/runtime/slice';
import { lapseWorker } from './lapse-worker';
import { onCategorisationChanged } from './on-categorisation-changed';
import { subscriptionCollections } from './repository';
import { resolvers } from './resolvers';

/** What schools buy for a year at a level they choose, and what their category expects of them. */
export const subscribing: Slice = {
  resolvers,
  collections: subscriptionCollections,
  consumptions: () => [onCategorisationChanged],
  workers: (ground) => [lapseWorker(ground)],
};
