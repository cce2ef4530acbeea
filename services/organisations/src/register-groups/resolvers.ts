import { dayAsked, dayOf } from '@middletier/runtime/day';
import type { Resolvers } from '../generated/graphql';
import { isMember, leftOn } from './settle-memberships';

export const resolvers: Resolvers = {
  Query: {
    registerGroup: (_root, { uid }, { registerGroups }) => registerGroups.groups.load(uid),
    registerGroups: (_root, { kinds, first, after }, { registerGroups }) =>
      registerGroups.page(kinds ?? null, { first, after }),
  },
  School: {
    registerGroups: async ({ urn, asAt: shown }, { asAt }, { registerGroups, now }) => {
      const memberships = await registerGroups.memberships.load(urn);
      const day = dayAsked(asAt) ?? shown ?? dayOf(now);
      return memberships
        .filter((membership) => isMember(membership, day))
        .toSorted((a, b) => (a.joined ?? '').localeCompare(b.joined ?? ''));
    },
  },
  Trust: {
    registerEntry: ({ uid }, _args, { registerGroups }) => registerGroups.groups.load(uid),
  },
  RegisterGroup: {
    members: ({ uid }, { asAt, first, after }, { registerGroups, now }) =>
      registerGroups.members({ uid, day: dayAsked(asAt) ?? dayOf(now) }, { first, after }),
  },
  RegisterGroupMembership: {
    left: (membership) => leftOn(membership),
    missingFrom: ({ missing }) => missing?.find(({ until }) => until === null)?.file,
    group: ({ uid }, _args, { registerGroups }) => registerGroups.groups.load(uid),
    school: ({ urn }, _args, { register }) => register.schools.load(urn),
  },
};
