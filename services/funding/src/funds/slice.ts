import type { Slice } from '@middletier/runtime/slice';
import { onResolutionPassed } from './on-resolution-passed';
import { onSchoolChanged } from './on-school-changed';
import { fundCollections } from './repository';
import { resolvers } from './resolvers';

/** Funds, each opened by a vote, and what is given to them, set aside and paid. */
export const pooling: Slice = {
  resolvers,
  collections: fundCollections,
  consumptions: () => [onResolutionPassed, onSchoolChanged],
};
