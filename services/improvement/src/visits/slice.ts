import type { Slice } from '@middletier/runtime/slice';
import { onSchoolChanged } from './on-school-changed';
import { visitCollections } from './repository';
import { resolvers } from './resolvers';

/** Monitoring visits and their reports, which the school checks before they are final (domain.md W9). */
export const visiting: Slice = {
  resolvers,
  collections: visitCollections,
  consumptions: () => [onSchoolChanged],
};
