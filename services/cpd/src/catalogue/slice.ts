import type { Slice } from '@middletier/runtime/slice';
import { catalogueCollections } from './repository';
import { resolvers } from './resolvers';

/** Providers and what they offer. */
export const catalogue: Slice = { resolvers, collections: catalogueCollections };
