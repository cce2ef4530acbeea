import type { Slice } from '@middletier/runtime/slice';
import { onCategorisationChanged } from './on-categorisation-changed';
import { needCollections } from './repository';
import { resolvers } from './resolvers';

/** Training that meets what a school's category rests on. */
export const recommendations: Slice = {
  resolvers,
  collections: needCollections,
  consumptions: () => [onCategorisationChanged],
};
