import type { Slice } from '@middletier/runtime/slice';
import { onDeploymentTold } from './on-deployment-told';
import { onSchoolChanged } from './on-school-changed';
import { leaderCollections } from './repository';
import { resolvers } from './resolvers';

/** People in leadership: what is kept of them, by whose consent, and what they gave to other schools. */
export const leading: Slice = {
  resolvers,
  collections: leaderCollections,
  confided: { 'Leader.retires': ['id', 'urn'] },
  consumptions: () => [onDeploymentTold, onSchoolChanged],
};
