import type { Slice } from '@middletier/runtime/slice';
import { signalCollections } from './repository';
import { resolvers } from './resolvers';

/** Warnings raised and cleared by rules. */
export const signals: Slice = {
  resolvers,
  collections: signalCollections,
  // What a kind allows is no secret.
  confided: { SignalKind: [] },
};
