import type { Slice } from '@middletier/runtime/slice';
import { papers } from './papers';
import { meetingCollections } from './repository';
import { resolutionCollections } from './resolution-repository';
import { resolvers } from './resolvers';

/** Meetings of boards, what is put to them, how they vote, and what comes of it. */
export const meetings: Slice = {
  resolvers: { ...resolvers, ...papers },
  collections: [...meetingCollections, ...resolutionCollections],
};
