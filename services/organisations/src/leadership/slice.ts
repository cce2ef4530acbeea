import type { Slice } from '@middletier/runtime/slice';
import { returnCollection } from '../returns/return-kind';
import { returnRoutes } from '../returns/return-route';
import { erasedStaffCollections } from './erased-staff-repository';
import { LEADERSHIP_RETURNS } from './leadership-kind';
import { staffErasureCollection } from './posts-repository';
import { resolvers } from './resolvers';

/** Posts in leadership, as schools return them, and what is held about who holds them. */
export const leadership: Slice = {
  collections: [
    returnCollection('leadershipPosts', 'asAt'),
    staffErasureCollection,
    ...erasedStaffCollections,
  ],
  confided: { 'Query.staffHeld': [] },
  routes: returnRoutes(LEADERSHIP_RETURNS),
  resolvers,
};
