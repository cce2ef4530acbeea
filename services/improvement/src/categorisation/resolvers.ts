import { requireConcernWith } from '@middletier/runtime/schools';
import { dayAsked } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Resolvers } from '../generated/graphql';

export const resolvers: Resolvers = {
  School: {
    categorisation: async ({ urn }, { asAt }, context) => {
      const day = dayAsked(asAt);
      const audience = await requireConcernWith(context, urn);
      return audience && context.categorisations.load({ urn, asAt: day });
    },
  },
  Subscription: {
    // The gateway follows the event stream and sends each event here as the root value.
    categorisationChanged: (_root, _args, { event }) => {
      if (event) return event['categorisationChanged'] as never;
      throw new Refusal(
        'NO_EVENT',
        'Subscribe at the gateway: it follows the changes and asks here for each.',
      );
    },
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
