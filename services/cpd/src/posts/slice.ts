import type { Slice } from '@middletier/runtime/slice';
import { dayFollower } from './day-worker';
import { postCollections } from './repository';
import { resolvers } from './resolvers';

/** Posts of leadership over time: who leads which schools, since when, and who leaves. */
export const holdingPosts: Slice = {
  resolvers,
  collections: postCollections,
  workers: (ground) => [dayFollower(ground)],
};
