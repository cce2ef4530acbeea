import type { Slice } from '@middletier/runtime/slice';
import { reviewCollections } from './repository';
import { resolvers } from './resolvers';

/** Governors who review each other's work across schools (domain.md R1). */
export const reviewingGovernors: Slice = { resolvers, collections: reviewCollections };
