import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';
import { spendEarmark } from './spend-earmark';

export const resolvers: Resolvers = {
  Mutation: { spendOwnEarmark: (_root, { input }, context) => spendEarmark(context, input) },
  School: {
    earmarkedMoney: async ({ urn }, _args, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && [...(await context.funds.meantFor.load(`school:${urn}`))];
    },
  },
};
