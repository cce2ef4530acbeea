import { requireConcernWith } from '@middletier/runtime/schools';
import { dayAsked } from '@middletier/runtime/day';
import type { Resolvers } from '../generated/graphql';

export const resolvers: Resolvers = {
  School: {
    supportEntitlement: async ({ urn }, { asAt }, context) => {
      const day = dayAsked(asAt);
      const audience = await requireConcernWith(context, urn);
      return audience && context.entitlements.load({ urn, asAt: day });
    },
  },
  SupportEntitlement: {
    amount: ({ amountPence }) => ({ pence: amountPence, currency: 'GBP' }),
    openedAt: ({ openedAt }) => openedAt.toISOString(),
    closedAt: ({ closedAt }) => closedAt?.toISOString() ?? null,
  },
};
