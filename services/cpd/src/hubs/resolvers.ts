import { requireActor } from '@middletier/runtime/actor';
import { dayAsked, dayOf } from '@middletier/runtime/day';
import { holdsOn } from '@middletier/runtime/period';
import type { Resolvers } from '../generated/graphql';
import { spokesOn, type Hub } from './hub';
import { answerOne, closeOne, extendOne, joinOne, leaveOne, openOne } from './keep-hubs';

/** A school sees what it is asked to be; what it is a spoke of, once the hub has agreed. */
const isPartOf = (urn: string, hub: Hub, day: string): boolean =>
  hub.state !== 'DECLINED' &&
  holdsOn(hub, day) &&
  (hub.urn === urn || (hub.state !== 'PROPOSED' && spokesOn(hub, day).some((one) => one.urn === urn)));

export const resolvers: Resolvers = {
  Query: {
    hub: (_root, { id }, { actor, hubs }) => {
      requireActor(actor);
      return hubs.one.load(id);
    },
    hubs: (_root, { owner, first, after }, { actor, hubs }) => {
      requireActor(actor);
      return hubs.page(owner, { first, after });
    },
  },
  Mutation: {
    openHub: (_root, { input }, context) => openOne(context, input),
    extendHub: (_root, { input }, context) => extendOne(context, input),
    answerHub: (_root, { input }, context) => answerOne(context, input),
    closeHub: (_root, { input }, context) => closeOne(context, input),
    joinHub: (_root, { input }, context) => joinOne(context, input),
    leaveHub: (_root, { input }, context) => leaveOne(context, input),
  },
  School: {
    hubs: async ({ urn }, { asAt }, { actor, hubs, now }) => {
      requireActor(actor);
      const day = dayAsked(asAt) ?? dayOf(now);
      const found = await hubs.of.load(urn);
      return found.filter((hub) => isPartOf(urn, hub, day));
    },
  },
  Hub: {
    school: ({ urn }) => ({ urn }),
    provider: async ({ providerId }, _args, { catalogue }) => (await catalogue.providers.load(providerId))!,
    extendedFrom: ({ extendedFrom }, _args, { hubs }) =>
      extendedFrom ? hubs.one.load(extendedFrom.hub) : null,
    extendedBecause: ({ extendedFrom }) => extendedFrom?.why ?? null,
    spokes: (hub, { asAt }, { now }) => spokesOn(hub, dayAsked(asAt) ?? dayOf(now)),
    sessions: ({ providerId }, { first, after }, { training }) =>
      training.pageOfSessions({ providers: [providerId] }, { first, after }),
  },
  HubSpoke: { school: ({ urn }) => ({ urn }) },
};
