import type { Resolvers } from '../generated/graphql';

/** A list within a body stays within it, whatever else is asked for. */
const within = (body: string, wanted: readonly string[] | null | undefined): string[] =>
  !wanted || wanted.includes(body) ? [body] : [];

export const resolvers: Resolvers = {
  Query: {
    school: (_root, { urn }, { register }) => register.schools.load(urn),
    schools: (_root, { filter, first, after }, { register }) =>
      register.schoolPage(filter ?? {}, { first, after }),
    localAuthority: (_root, { code }, { register }) => register.localAuthorities.load(code),
    localAuthorities: (_root, { first, after }, { register }) =>
      register.localAuthorityPage({ first, after }),
    trust: (_root, { uid }, { register }) => register.trusts.load(uid),
    trusts: (_root, { first, after }, { register }) => register.trustPage({ first, after }),
  },
  School: {
    __resolveReference: ({ urn }, { register }) => register.schools.load(urn),
    localAuthority: ({ localAuthority }, _args, { register }) =>
      register.localAuthorities.load(localAuthority.code),
    trust: ({ trust }, _args, { register }) => trust && register.trusts.load(trust.uid),
    type: ({ type }) => type && { code: type.code, name: type.name ?? type.code },
    updatedAt: ({ updatedAt }) => updatedAt.toISOString(),
  },
  LocalAuthority: {
    __resolveReference: ({ code }, { register }) => register.localAuthorities.load(code),
    schools: ({ code }, { filter, first, after }, { register }) =>
      register.schoolPage(
        { ...filter, localAuthorities: within(code, filter?.localAuthorities) },
        { first, after },
      ),
  },
  Trust: {
    __resolveReference: ({ uid }, { register }) => register.trusts.load(uid),
    schools: ({ uid }, { filter, first, after }, { register }) =>
      register.schoolPage({ ...filter, trusts: within(uid, filter?.trusts) }, { first, after }),
  },
};
