import type { Slice } from '@middletier/runtime/slice';
import { onSchoolChanged } from './on-school-changed';
import { hubCollections } from './repository';
import { resolvers } from './resolvers';

/** Hub schools for a subject and the spokes around them, and the model carried over to other subjects (domain.md L4). */
export const hubbing: Slice = {
  resolvers,
  collections: hubCollections,
  consumptions: () => [onSchoolChanged],
};
