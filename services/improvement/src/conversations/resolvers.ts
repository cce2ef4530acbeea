import type { RowOf } from '@middletier/runtime/keep';
import { readableBy, readerOf } from '../confidentiality/rights';
import type { Resolvers } from '../generated/graphql';
import { add, record } from './commands';
import type { Conversation } from './conversation';
import { conversations } from './repository';

export const resolvers: Resolvers = {
  Mutation: {
    recordConversation: (_root, { input }, context) => record(context, input),
    addToConversation: (_root, { input }, context) => add(context, input),
  },
  School: {
    conversations: async ({ urn }, { first, after }, context) => {
      const reader = await readerOf(context, urn);
      if (!reader) return null;
      const filter = { $and: [{ urn }, readableBy<RowOf<Conversation>>(reader)] };
      return conversations.page(context.store.db, { filter, order: ['heldOn', '_id'] }, { first, after });
    },
  },
  Conversation: {
    school: ({ urn }) => ({ urn }),
    participants: ({ participants }) => [...participants],
    agreed: ({ agreed }) => [...agreed],
    additions: ({ additions }) => [...additions],
  },
};
