import type { Slice } from '@middletier/runtime/slice';
import { networkProposalCollections } from './repository';
import { resolvers } from './resolvers';

/** Schools with the same need, and the networks formed of them (domain.md L3). */
export const sharedNeeds: Slice = { resolvers, collections: networkProposalCollections };
