import type { Slice } from '@middletier/runtime/slice';
import { judgementCollections } from './repository';
import { resolvers } from './resolvers';

/** Capacity to improve, as advisers judge it. */
export const capacity: Slice = { resolvers, collections: judgementCollections };
