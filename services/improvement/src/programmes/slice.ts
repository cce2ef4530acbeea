import type { Slice } from '@middletier/runtime/slice';
import { onSchoolChanged } from './on-school-changed';
import { participantCollections } from './participant-repository';
import { programmeCollections } from './repository';
import { resolvers } from './resolvers';
import { sessionCollections } from './session-repository';

/** Programmes of school-to-school support: who may enter, who works with whom, what is owed, what came of it (N2–N4). */
export const programmes: Slice = {
  resolvers,
  collections: [...programmeCollections, ...participantCollections, ...sessionCollections],
  consumptions: () => [onSchoolChanged],
};
