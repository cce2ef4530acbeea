import type { Resolvers } from '../generated/graphql';

// What a slice's resolvers look like over the generated types: mapped parents, nullable fields left undefined.
export const register: Resolvers = {
  Query: {
    school: (_parent, { urn }, { schools }) => schools.byUrn(urn),
    schools: async (_parent, { filter, first }, { schools }) => {
      const found = await Promise.all((filter?.urns ?? []).map((urn) => schools.byUrn(urn)));
      const nodes = found.filter((school) => school !== undefined).slice(0, first);
      return { edges: nodes.map((node) => ({ cursor: node.urn, node })) };
    },
  },
  Mutation: {
    closeSchool: (_parent, { input }, { schools }) => schools.close(input.urn, input.on),
  },
  School: {
    __resolveReference: async ({ urn }, { schools }) => (await schools.byUrn(urn)) ?? null,
    status: ({ closedOn }) => (closedOn ? 'CLOSED' : 'OPEN'),
    trust: ({ trustUid }) => (trustUid ? { uid: trustUid, name: trustUid } : null),
    responsible: () => ({ __typename: 'LocalAuthority', code: '856', name: 'Leicester' }),
  },
  Trust: {
    schools: ({ uid }, _args, { schools }) => schools.ofTrust(uid),
  },
  ResponsibleBody: {
    __resolveType: (body) => ('uid' in body ? 'Trust' : 'LocalAuthority'),
  },
  Group: {
    __resolveType: (group) => ('uid' in group ? 'Trust' : 'LocalAuthority'),
  },
};

// The types refuse what the SDL does not allow; should they ever stop doing so, these lines do not compile.
export const wrong: Resolvers = {
  School: {
    // @ts-expect-error a status that the enum does not have
    status: () => 'MERGED',
    // @ts-expect-error a field that the mapped type does not have
    name: ({ title }) => title,
  },
  Query: {
    // @ts-expect-error an argument that the field does not have
    school: (_parent, { uid }, { schools }) => schools.byUrn(uid),
  },
};
