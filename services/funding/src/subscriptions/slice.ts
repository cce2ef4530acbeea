import type { Slice } from '@middletier/runtime/slice';
import { lapseWorker } from './lapse-worker';
import { onCategorisationChanged } from './on-categorisation-changed';
import { subscriptionCollections } from './repository';
import { onSchoolChanged } from './on-school-changed';
import { resolvers } from './resolvers';
import { setAsideWorker } from './set-aside-worker';

/** What schools buy for a year at a level they choose, and what their category expects of them. */
export const subscribing: Slice = {
  resolvers,
  collections: subscriptionCollections,
  consumptions: () => [onCategorisationChanged, onSchoolChanged],
  workers: (ground) => [lapseWorker(ground), setAsideWorker(ground)],
};
