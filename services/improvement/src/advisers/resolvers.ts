import { dayOf } from '@middletier/runtime/day';
import { readerOf, requireOfficerOf } from '../confidentiality/rights';
import type { Resolvers } from '../generated/graphql';
import { allocateAdviser, conflictsWith, end, hold, keepAdviser, shape } from './commands';
import { LEAST_SESSIONS } from './allocation';
import { advisers, allocations } from './repository';
import { schoolsShortOfSessions } from './short-of-sessions';

export const resolvers: Resolvers = {
  Query: {
    advisers: (_root, { localAuthority, first, after }, context) => {
      requireOfficerOf(context.actor, localAuthority);
      const listing = { filter: { localAuthority }, order: ['name', '_id'] as const };
      return advisers.page(context.store.db, listing, { first, after });
    },
    schoolsShortOfSessions: (_root, { localAuthority, year, first, after }, context) => {
      requireOfficerOf(context.actor, localAuthority);
      return schoolsShortOfSessions(context, { authority: localAuthority, year }, { first, after });
    },
  },
  Mutation: {
    keepAdviser: (_root, { input }, context) => keepAdviser(context, input),
    allocateAdviser: (_root, { input }, context) => allocateAdviser(context, input),
    shapeSession: (_root, { input }, context) => shape(context, input),
    holdSession: (_root, { input }, context) => hold(context, input),
    endAllocation: (_root, { input }, context) => end(context, input),
  },
  School: {
    adviserAllocations: async ({ urn }, { first, after }, context) => {
      if (!(await readerOf(context, urn))) return null;
      return allocations.page(
        context.store.db,
        { filter: { urn }, order: ['year', '_id'] },
        { first, after },
      );
    },
  },
  Adviser: {
    interests: ({ interests }) =>
      interests.map((interest) => ({ ...interest, school: { urn: interest.urn } })),
    load: ({ id }, { year }, { advisers: known }) => known.loads.load({ adviser: id, year }),
    conflictsWith: async (adviser, { urn }, { store, now }) => [
      ...(await conflictsWith({ db: store.db }, adviser, { urn, day: dayOf(now) })),
    ],
  },
  AdviserAllocation: {
    school: ({ urn }) => ({ urn }),
    adviser: async ({ adviser }, _args, context) =>
      (await context.advisers.byId.load(adviser))?.name ?? adviser,
    sessions: ({ sessions }) => [...sessions],
    leastSessions: () => LEAST_SESSIONS,
    endReason: ({ ending }) => ending?.reason ?? null,
    endedBy: ({ ending }) => ending?.by ?? null,
  },
  SchoolShortOfSessions: { school: ({ urn }) => ({ urn }) },
};
