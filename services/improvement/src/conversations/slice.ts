import type { Slice } from '@middletier/runtime/slice';
import { conversationCollections } from './repository';
import { resolvers } from './resolvers';

/** Conversations on record, confidential ones for those with the right alone (domain.md W9). */
export const conversing: Slice = { resolvers, collections: conversationCollections };
