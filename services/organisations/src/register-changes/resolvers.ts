import type { Resolvers } from '../generated/graphql';
import { behind, feedOf, stretch } from './feed';

export const resolvers: Resolvers = {
  Query: {
    changesSince: async (_root, { cursor, first }, { pasts }) => {
      const [from, size] = [behind(cursor), stretch(first)];
      return feedOf(await pasts.changesAfter(from, size + 1), size, from);
    },
  },
  RegisterChange: {
    tombstone: ({ kind }) => kind === 'CLOSED' || kind === 'SUCCEEDED',
    learntAt: ({ at }) => at.toISOString(),
    school: ({ urn }, _args, { register }) => register.schools.load(urn),
    fields: ({ fields }) => fields,
  },
  RegisterSuccessor: {
    school: ({ urn }, _args, { register }) => register.schools.load(urn),
  },
};
