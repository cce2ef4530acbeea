import type { Slice } from '@middletier/runtime/slice';
import { historyCollections } from './repository';
import { resolvers } from './resolvers';
import { wholeFileCollection } from './whole-files-repository';

/** What schools were before: every change of a field with its day and its source, and schools as at a day. */
export const registerHistory: Slice = {
  resolvers,
  collections: [...historyCollections, wholeFileCollection],
};
