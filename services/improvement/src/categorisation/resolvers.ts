import { requireConcernWith } from '@middletier/runtime/audiences';
import type { Resolvers } from '../generated/graphql';

export const resolvers: Resolvers = {
  School: {
    categorisation: async ({ urn }, { asAt }, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.categorisations.load({ urn, asAt: asAt ?? null });
    },
  },
  Subscription: {
    // The gateway follows the event stream and sends each event here as the root value.
    categorisationChanged: (_root, _args, { event }) => event!['categorisationChanged'] as never,
  },
  Categorisation: {
    since: ({ since }) => since.toISOString(),
    until: ({ until }) => until?.toISOString() ?? null,
    explanation: ({ explanation }) => explanation.criteria,
    points: ({ explanation }) => explanation.totalPoints,
    pointsAvailable: ({ explanation }) => explanation.availablePoints,
    standardsGroup: ({ explanation }) => explanation.group,
    capacity: ({ explanation }) => explanation.capacity.grade,
    capacityJudged: ({ explanation }) => explanation.capacity.judged,
    escalations: ({ explanation }) => explanation.escalations,
  },
  CategorySupport: {
    amount: ({ amountPence }) => ({ pence: amountPence, currency: 'GBP' }),
  },
};
