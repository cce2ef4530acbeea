import type { Slice } from '@middletier/runtime/slice';
import { onSchoolChanged } from './on-school-changed';
import { deploymentCollections } from './repository';
import { resolvers } from './resolvers';

/** Supporters at work in other schools, on agreed terms, and what came of it (domain.md N3, N5). */
export const deployments: Slice = {
  resolvers,
  collections: deploymentCollections,
  consumptions: () => [onSchoolChanged],
};
