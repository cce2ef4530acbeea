import type { Resolvers } from '../generated/graphql';
import { pageOfList } from '../paging/page-of-list';
import { historyEntries } from './history-entries';
import { inWords } from './in-words';

export const resolvers: Resolvers = {
  School: {
    history: async ({ urn }, page, { pasts }) =>
      pageOfList({ nodes: historyEntries(await pasts.changesOf(urn)), rankOf: ({ rank }) => rank }, page),
  },
  SchoolHistoryEntry: {
    before: ({ before }) => inWords(before),
    after: ({ after }) => inWords(after),
    learntAt: ({ learntAt }) => learntAt.toISOString(),
  },
  FieldChange: {
    before: ({ before }) => inWords(before),
    after: ({ after }) => inWords(after),
  },
};
