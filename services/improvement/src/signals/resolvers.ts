import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';

export const resolvers: Resolvers = {
  School: {
    signals: async ({ urn }, _args, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.signals.load(urn);
    },
  },
  Signal: {
    since: ({ since }) => since.toISOString(),
  },
};
