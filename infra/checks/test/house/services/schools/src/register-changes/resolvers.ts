import type { Resolvers } from '../generated/graphql';

export const registerChanges: Resolvers = {
  Query: { schoolCount: () => 0 },
  Subscription: {
    schoolChanged: (_parent, { urn }, { schools }) => (urn ? schools.byUrn(urn) : null),
  },
};
