import type { Slice } from '@middletier/runtime/slice';
import { reviewCollections } from './repository';
import { resolvers } from './resolvers';

/** Collaborative and benchmark reviews of schools (domain.md W2). */
export const reviewing: Slice = { resolvers, collections: reviewCollections };
