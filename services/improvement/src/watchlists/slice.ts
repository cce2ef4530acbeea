import type { Slice } from '@middletier/runtime/slice';
import { watchCollections } from './repository';
import { resolvers } from './resolvers';

/** Schools that a user follows, and what happened since they last looked. */
export const watchlists: Slice = { resolvers, collections: watchCollections };
