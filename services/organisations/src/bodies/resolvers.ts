import type { Resolvers } from '../generated/graphql';
import { bodyTypeOf } from './load-body';

export const resolvers: Resolvers = {
  Body: { __resolveType: (body) => bodyTypeOf(body) },
};
