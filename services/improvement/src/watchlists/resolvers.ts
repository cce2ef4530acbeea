import { requireActor } from '@middletier/runtime/actor';
import { mayRead, readerOf } from '../confidentiality/rights';
import type { Resolvers } from '../generated/graphql';
import { markWatchlistSeen, unwatch, watch } from './commands';
import { newsSince } from './news';
import { watches } from './repository';
import { newsFrom } from './watch';

export const resolvers: Resolvers = {
  Query: {
    watchlist: (_root, page, { actor, store }) =>
      watches.page(store.db, { filter: { actor: requireActor(actor).id }, order: ['since', '_id'] }, page),
  },
  Mutation: {
    watchSchool: (_root, { input }, context) => watch(context, input),
    unwatchSchool: (_root, { input }, context) => unwatch(context, input),
    markWatchlistSeen: async (_root, { input }, context) => [...(await markWatchlistSeen(context, input))],
  },
  WatchedSchool: {
    school: ({ urn }) => ({ urn }),
    news: async (watched, _args, context) => {
      const { urn } = watched;
      const reader = await readerOf(context, urn);
      if (!reader) return null;
      const since = newsFrom(watched, context.now);
      const { signals, ...others } = await context.happened.load({ urn, since });
      return newsSince({ ...others, signals: signals.filter((one) => mayRead(reader, one)) }, since);
    },
  },
};
