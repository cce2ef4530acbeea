import type { Slice } from '@middletier/runtime/slice';
import { designationCollections } from './repository';
import { resolvers } from './resolvers';

/** NLE, LLE, SLE and NLG: who is designated, by the criteria of which day (003). */
export const designating: Slice = { resolvers, collections: designationCollections };
