import type { Slice } from '@middletier/runtime/slice';
import { directoryCollections } from './repository';
import { onProgrammeWorkPublished } from './on-programme-work-published';
import { resolvers } from './resolvers';

/** What schools do well, written down for others: who took it up, and with what effect (domain.md R2, N4). */
export const directing: Slice = {
  resolvers,
  collections: directoryCollections,
  consumptions: () => [onProgrammeWorkPublished],
};
