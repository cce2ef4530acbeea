import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';
import { requireCloseness } from '../leaders/may-see';
import { arrangePlacement, finishPlacement } from './keep-placements';
import { pageOfPlacements } from './repository';

export const resolvers: Resolvers = {
  Mutation: {
    arrangePlacement: (_root, { input }, context) => arrangePlacement(context, input),
    endPlacement: (_root, { input }, context) => finishPlacement(context, input),
  },
  Placement: {
    leader: ({ leader }, _args, { leaders }) => leaders.load(leader),
    home: ({ home }) => ({ urn: home }),
    host: ({ host }) => ({ urn: host }),
  },
  Leader: {
    placements: async (leader, { first, after }, context) => {
      await requireCloseness(context, leader);
      return pageOfPlacements(context.store.db, { leader: leader.id }, { first, after });
    },
  },
  School: {
    placementsHosted: async ({ urn }, { first, after }, context) => {
      if (!(await requireConcernWith(context, urn))) return null;
      return pageOfPlacements(context.store.db, { host: urn }, { first, after });
    },
  },
};
