import type { Resolvers } from '../generated/graphql';
import { sendRows } from './send-rows';

export const resolvers: Resolvers = {
  Mutation: {
    sendReturnRows: (_root, { input }, context) => sendRows(context, input),
  },
};
