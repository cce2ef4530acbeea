import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';
import { similarCollections } from './similar-repository';
import { tallyCollections } from './tally-repository';

/** How a school stands beside others and beside itself. */
export const comparison: Slice = {
  resolvers,
  collections: [...tallyCollections, ...similarCollections],
};
