import type { Slice } from '@middletier/runtime/slice';
import { adviserCollections } from './repository';
import { resolvers } from './resolvers';

/** Advisers, allocated after a check of their interests, in sessions that the school shapes (domain.md W2). */
export const advising: Slice = { resolvers, collections: adviserCollections };
