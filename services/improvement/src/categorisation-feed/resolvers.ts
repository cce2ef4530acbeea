import { readStretch } from '@middletier/runtime/live/feed';
import { categorisationChanged } from '../contract';
import type { Resolvers } from '../generated/graphql';
import { changeOf, wantedBy } from './wanted';

export const resolvers: Resolvers = {
  Query: {
    categorisationChanges: async (_root, { after, first, filter }, { actor, nats, log }) => {
      const wanted = wantedBy(actor, filter ?? {});
      const source = { nats, log, facts: [categorisationChanged] } as const;
      const { messages, ...stretch } = await readStretch(source, { after, first: first ?? 100, wanted });
      return { ...stretch, changes: messages.map(changeOf) };
    },
  },
};
