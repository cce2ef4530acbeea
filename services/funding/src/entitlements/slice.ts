import type { Slice } from '@middletier/runtime/slice';
import { onCategorisationChanged } from './on-categorisation-changed';
import { entitlementCollections } from './repository';
import { resolvers } from './resolvers';

/** Support a school is entitled to by its category. */
export const entitlements: Slice = {
  resolvers,
  collections: entitlementCollections,
  consumptions: () => [onCategorisationChanged],
};
