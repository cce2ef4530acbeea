import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import type { Resolvers } from '../generated/graphql';
import { requireCloseness } from '../leaders/may-see';
import { holdMeeting, joinNetwork, leaveNetwork, openNetwork } from './keep-networks';
import { findNetwork, pageOfMeetings, pageOfMembers, pageOfNetworks } from './repository';

export const resolvers: Resolvers = {
  Query: {
    leaderNetwork: async (_root, { id }, { actor, store }) => {
      requireActor(actor);
      const network = await findNetwork(store, id);
      if (network) requireOfficer(actor, network.owner);
      return network;
    },
    leaderNetworks: (_root, { owner, first, after }, { actor, store }) => {
      requireOfficer(actor, owner);
      return pageOfNetworks(store.db, owner, { first, after });
    },
  },
  Mutation: {
    openLeaderNetwork: (_root, { input }, context) => openNetwork(context, input),
    joinLeaderNetwork: (_root, { input }, context) => joinNetwork(context, input),
    leaveLeaderNetwork: (_root, { input }, context) => leaveNetwork(context, input),
    holdNetworkMeeting: (_root, { input }, context) => holdMeeting(context, input),
  },
  LeaderNetwork: {
    members: ({ id }, { first, after }, { store }) => pageOfMembers(store.db, id, { first, after }),
    meetings: ({ id }, { first, after }, { store }) => pageOfMeetings(store.db, id, { first, after }),
  },
  LeaderNetworkMember: {
    leader: ({ leader }, _args, { leaders }) => leaders.load(leader),
    name: async ({ network }, _args, { networks }) => (await networks.load(network))?.name ?? network,
  },
  Leader: {
    networks: async (leader, _args, context) => {
      await requireCloseness(context, leader);
      return context.memberships.load(leader.id);
    },
  },
  LeaderNetworkMeeting: {
    host: ({ host }) => ({ urn: host }),
    attendance: ({ attended }) => attended.length,
  },
};
