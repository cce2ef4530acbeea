import type { Slice } from '@middletier/runtime/slice';
import { purchaseCollections } from './repository';
import { resolvers } from './resolvers';

/** Schools' demand combined, a provider chosen with reasons, and the saving shown. */
export const jointPurchasing: Slice = { resolvers, collections: purchaseCollections };
