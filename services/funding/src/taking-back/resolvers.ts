import type { Resolvers } from '../generated/graphql';
import { reverseOne } from './take-back';

export const resolvers: Resolvers = {
  Mutation: { reverseTransaction: (_root, { input }, context) => reverseOne(context, input) },
};
