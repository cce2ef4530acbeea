import type { Slice } from '@middletier/runtime/slice';
import { onDeploymentCompleted } from './on-deployment-completed';
import { creditCollections } from './repository';
import { resolvers } from './resolvers';

/** Credits that are earned by services supplied, spent later, and expire. */
export const credits: Slice = {
  resolvers,
  collections: creditCollections,
  consumptions: () => [onDeploymentCompleted],
};
