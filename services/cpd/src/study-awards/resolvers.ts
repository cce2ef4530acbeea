import { requireOfficer } from '@middletier/runtime/actor';
import type { Resolvers } from '../generated/graphql';
import { requireCloseness } from '../leaders/may-see';
import { agreeStudyAward, endStudyAward } from './keep-awards';
import { pageOfAwards, totalAgreed } from './repository';

const inGbp = (pence: number) => ({ pence, currency: 'GBP' });

export const resolvers: Resolvers = {
  Query: {
    studyAwards: (_root, { owner, first, after }, { actor, store }) => {
      requireOfficer(actor, owner);
      return pageOfAwards(store.db, owner, { first, after });
    },
  },
  Mutation: {
    agreeStudyAward: (_root, { input }, context) => agreeStudyAward(context, input),
    endStudyAward: (_root, { input }, context) => endStudyAward(context, input),
  },
  StudyAwardConnection: {
    total: async ({ owner }, _args, { store }) => inGbp(await totalAgreed(store.db, owner)),
  },
  Leader: {
    studyAwards: async (leader, _args, context) => {
      await requireCloseness(context, leader);
      return context.studyAwards.load(leader.id);
    },
  },
  StudyAward: {
    leader: ({ leader }, _args, { leaders }) => leaders.load(leader),
    amount: ({ amountPence }) => inGbp(amountPence),
  },
};
