import { dayAsked } from '@middletier/runtime/day';
import type { Resolvers } from '../generated/graphql';
import type { Coded } from './establishment';

/** A list within a body stays within it, whatever else is asked for. */
const within = (body: string, wanted: readonly string[] | null | undefined): string[] =>
  !wanted || wanted.includes(body) ? [body] : [];

const named = (coded: Coded | null) => coded && { code: coded.code, name: coded.name ?? coded.code };

export const resolvers: Resolvers = {
  Query: {
    school: (_root, { urn, asAt }, { register, pasts }) => {
      const day = dayAsked(asAt);
      return day === null ? register.schools.load(urn) : pasts.schoolAsAt(urn, day);
    },
    schools: (_root, { filter, asAt, first, after }, { register }) =>
      register.schoolPage({ filter: filter ?? {}, asAt: dayAsked(asAt) }, { first, after }),
    schoolFacets: (_root, { filter, asAt }, { register }) =>
      register.facets({ filter: filter ?? {}, asAt: dayAsked(asAt) }),
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
    type: ({ type }) => named(type),
    typeGroup: ({ typeGroup }) => named(typeGroup),
    region: ({ region }) => named(region),
    district: ({ district }) => named(district),
    ward: ({ ward }) => named(ward),
    constituency: ({ constituency }) => named(constituency),
    updatedAt: ({ updatedAt }) => updatedAt.toISOString(),
  },
  LocalAuthorityCount: {
    localAuthority: ({ value }, _args, { register }) => register.localAuthorities.load(value),
  },
  LocalAuthority: {
    __resolveReference: ({ code }, { register }) => register.localAuthorities.load(code),
    schools: ({ code }, { filter, asAt, first, after }, { register }) =>
      register.schoolPage(
        {
          filter: { ...filter, localAuthorities: within(code, filter?.localAuthorities) },
          asAt: dayAsked(asAt),
        },
        { first, after },
      ),
  },
  Trust: {
    __resolveReference: ({ uid }, { register }) => register.trusts.load(uid),
    schools: ({ uid }, { filter, asAt, first, after }, { register }) =>
      register.schoolPage(
        { filter: { ...filter, trusts: within(uid, filter?.trusts) }, asAt: dayAsked(asAt) },
        { first, after },
      ),
  },
};
