import type { Slice } from '@middletier/runtime/slice';
import { onPayment } from './on-payment';
import { spendingCollections } from './repository';
import { resolvers } from './resolvers';

/** How good the middle tier is, by the schools of an authority (domain.md W8), and what support costs it. */
export const middleTier: Slice = {
  resolvers,
  collections: spendingCollections,
  consumptions: () => [onPayment],
};
