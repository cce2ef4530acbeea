import type { Slice } from '@middletier/runtime/slice';
import { mappingCollections } from './repository';
import { resolvers } from './resolvers';

/** How the files of systems with other columns and codes are read, as data that a trust keeps. */
export const returnMappings: Slice = { resolvers, collections: mappingCollections };
