import type { Slice } from '@middletier/runtime/slice';
import { onObservationRecorded } from './on-observation-recorded';
import { bidCollections } from './repository';
import { resolvers } from './resolvers';

/** Plans that share a sum of a fund in proportion to their quality and impact, and what became of them. */
export const bidding: Slice = {
  resolvers,
  collections: bidCollections,
  consumptions: () => [onObservationRecorded],
};
