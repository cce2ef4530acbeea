import type { Resolvers } from '../generated/graphql';
import { linkedSchools } from './linked-schools';

export const resolvers: Resolvers = {
  School: {
    predecessors: async ({ urn }, _args, { links }) =>
      linkedSchools(urn, await links.load(urn), 'PREDECESSOR'),
    successors: async ({ urn }, _args, { links }) => linkedSchools(urn, await links.load(urn), 'SUCCESSOR'),
    otherLinks: async ({ urn }, _args, { links }) => linkedSchools(urn, await links.load(urn), 'BESIDE'),
  },
  LinkedSchool: {
    school: ({ urn }, _args, { register }) => register.schools.load(urn),
    name: async ({ urn, name }, _args, { register }) => (await register.schools.load(urn))?.name ?? name,
    linkTypeName: ({ words }) => words,
  },
};
