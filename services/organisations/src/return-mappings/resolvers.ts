import type { Resolvers } from '../generated/graphql';
import { saveMapping, testMapping } from './commands';
import { requireKeeper } from './may-keep';
import { mappingsPage, versionsPage } from './repository';

export const resolvers: Resolvers = {
  Query: {
    returnMappings: (_root, { owner, kind, first, after }, { actor, store }) => {
      requireKeeper(actor, owner);
      return mappingsPage(store.db, { owner, kind: kind ?? null }, { first, after });
    },
  },
  Mutation: {
    saveReturnMapping: (_root, { input }, context) => saveMapping(context, input),
    testReturnMapping: (_root, { input }, context) => testMapping(context, input),
  },
  ReturnMapping: {
    columns: ({ columns }) => [...columns],
    codes: ({ codes }) => [...codes],
    fill: ({ fill }) => [...fill],
    savedAt: ({ savedAt }) => savedAt.toISOString(),
    versions: ({ id }, { first, after }, { store }) => versionsPage(store.db, id, { first, after }),
  },
};
