import type { Slice } from '@middletier/runtime/slice';
import { dayFollower } from './day-worker';
import { onPostsReturned } from './on-posts-returned';
import { onSchoolChanged } from './on-school-changed';
import { postCollections } from './repository';
import { resolvers } from './resolvers';

/** Posts of leadership over time: who leads which schools, since when, and who leaves. */
export const holdingPosts: Slice = {
  resolvers,
  collections: postCollections,
  consumptions: () => [onSchoolChanged, onPostsReturned],
  workers: (ground) => [dayFollower(ground)],
};
