import { requireActor } from '@middletier/runtime/actor';
import { dayAsked, dayOf } from '@middletier/runtime/day';
import type { Resolvers } from '../generated/graphql';
import { requireCloseness } from '../leaders/may-see';
import { schoolsOfBody } from '../schools/schools-of-body';
import { CRITERIA, criteriaOn } from './criteria';
import { awardDesignation, withdrawDesignation } from './keep-designations';

export const resolvers: Resolvers = {
  Query: {
    designationCriteria: (_root, { kind, asAt }, { now }) => criteriaOn(kind, dayAsked(asAt) ?? dayOf(now)),
    designations: async (_root, { body, kinds, first, after }, { actor, store, designations }) => {
      requireActor(actor);
      const urns = (await schoolsOfBody(store, body)).map(({ urn }) => urn);
      return designations.inForceAt({ urns, kinds: kinds ?? [] }, { first, after });
    },
  },
  Mutation: {
    awardDesignation: (_root, { input }, context) => awardDesignation(context, input),
    withdrawDesignation: (_root, { input }, context) => withdrawDesignation(context, input),
  },
  Designation: {
    leader: ({ leader }, _args, { leaders }) => leaders.load(leader),
    school: ({ urn }) => ({ urn }),
    criteria: ({ criteria }) => CRITERIA.find(({ id }) => id === criteria) ?? null,
    grounds: async ({ leader: id, grounds }, _args, context) => {
      const leader = await context.leaders.load(id);
      if (leader) await requireCloseness(context, leader);
      return grounds;
    },
    withdrawnOn: ({ withdrawn }) => withdrawn?.on ?? null,
  },
  Leader: {
    designations: async ({ id }, { includePast }, { designations }) =>
      (await designations.of(id)).filter(({ withdrawn }) => includePast || withdrawn === null),
  },
};
