import type { Resolvers } from '../generated/graphql';

// Nothing is mapped here: parents are the SDL's own shapes, or the reference the gateway sent.
export const deployment: Resolvers = {
  Query: {
    deployment: (_parent, { id }) => ({ id, days: 3, school: { urn: '100000', name: '' } }),
  },
  School: {
    __resolveReference: (reference) => reference,
    supportTitle: ({ urn, name }) => `${urn} ${name}`,
    deployments: () => [],
  },
};
