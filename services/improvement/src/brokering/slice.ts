import type { Slice } from '@middletier/runtime/slice';
import { onSchoolChanged } from './on-school-changed';
import { brokeringCollections } from './repository';
import { resolvers } from './resolvers';

/** Who supports whom: the best set of matches, with people deciding (domain.md N5). */
export const brokering: Slice = {
  resolvers,
  collections: brokeringCollections,
  consumptions: () => [onSchoolChanged],
};
