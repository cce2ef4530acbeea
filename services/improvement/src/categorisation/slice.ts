import type { Slice } from '@middletier/runtime/slice';
import { categorisationCollections } from './repository';
import { resolvers } from './resolvers';

/** Which school needs what, and why. */
export const categorisation: Slice = { resolvers, collections: categorisationCollections };
