import { requireConcern } from '@middletier/runtime/actor';
import type { Resolvers } from '../generated/graphql';
import { audienceOf } from '../register/school-facts';
import { eraseStaff, staffHeld } from './staff';

export const resolvers: Resolvers = {
  Query: {
    staffHeld: (_root, { urn, staffId }, context) => staffHeld(context, { urn, staffId }),
  },
  Mutation: {
    eraseStaff: async (_root, { input }, context) => ({ rows: await eraseStaff(context, input) }),
  },
  School: {
    returnedPosts: (school, _args, { actor, leadershipPosts }) => {
      requireConcern(actor, audienceOf(school));
      return leadershipPosts.load(school.urn);
    },
  },
  ReturnedPost: {
    name: ({ post }) => post,
    held: ({ staffId }) => staffId !== null,
  },
};
