import type { Slice } from '@middletier/runtime/slice';
import { leadershipCollections } from './leadership-repository';
import { membershipCollections } from './membership-repository';
import { onSchoolChanged } from './on-school-changed';
import { partnershipCollections } from './repository';
import { resolvers } from './resolvers';

/** Partnerships of every kind, who is in them, and who leads across schools. */
export const partnerships: Slice = {
  resolvers,
  collections: [...partnershipCollections, ...membershipCollections, ...leadershipCollections],
  consumptions: () => [onSchoolChanged],
};
