import type { Slice } from '@middletier/runtime/slice';
import { linkCollections } from './repository';
import { resolvers } from './resolvers';

/** Which school followed which: links between establishments, and successions told by event. */
export const registerLinks: Slice = { resolvers, collections: linkCollections };
