import type { Slice } from '@middletier/runtime/slice';
import { onSchoolChanged } from './on-school-changed';
import { placementCollections } from './repository';
import { resolvers } from './resolvers';

/** Placements and exchanges of future leaders in other schools (domain.md L7). */
export const placing: Slice = {
  resolvers,
  collections: placementCollections,
  consumptions: () => [onSchoolChanged],
};
