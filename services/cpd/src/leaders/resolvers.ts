import { requireActor } from '@middletier/runtime/actor';
import { dayOf } from '@middletier/runtime/day';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { correctLeader, eraseLeader, giveConsent, registerLeader } from './keep-leaders';
import { mergeLeaders } from './keep-merging';
import { daysUsed, type Leader } from './leader';
import { closenessTo, isPublic, requireCloseness, requirePlanner, requireSelf } from './may-see';

/** For strangers there is nobody who has no published role. */
async function found(context: Context, id: string): Promise<Leader | null> {
  const leader = await context.leaders.load(id);
  if (!leader) return null;
  if ((await closenessTo(context, leader)) !== 'STRANGER') return leader;
  return (await isPublic(context, leader)) ? leader : null;
}

const kept = async (context: Context, id: Promise<string>): Promise<Leader> =>
  (await context.leaders.load(await id))!;

export const resolvers: Resolvers = {
  Query: {
    leader: (_root, { id }, context) => found(context, id),
    myLeaderRecord: (_root, _args, { actor, leaders }) => leaders.ofAccount(requireActor(actor).id),
  },
  Mutation: {
    registerLeader: (_root, { input }, context) => kept(context, registerLeader(context, input)),
    correctLeader: (_root, { input }, context) => kept(context, correctLeader(context, input)),
    giveLeaderConsent: (_root, { input }, context) => kept(context, giveConsent(context, input)),
    mergeLeaders: (_root, { input }, context) => kept(context, mergeLeaders(context, input)),
    eraseLeader: (_root, { input }, context) => kept(context, eraseLeader(context, input)),
  },
  Leader: {
    __resolveReference: ({ id }, context) => found(context, id),
    erased: ({ erasedOn }) => erasedOn !== null,
    school: ({ urn }) => ({ urn }),
    coachTrained: ({ coachTraining }) => coachTraining !== null,
    coachTrainedOn: async (leader, _args, context) => {
      await requireCloseness(context, leader);
      return leader.coachTraining?.on ?? null;
    },
    daysAYear: async (leader, _args, context) => {
      await requireCloseness(context, leader);
      return leader.daysAYear;
    },
    daysUsed: async (leader, _args, context) => {
      await requireCloseness(context, leader);
      return daysUsed(await context.leaders.support(leader.id), dayOf(context.now));
    },
    support: async (leader, _args, context) => {
      await requireCloseness(context, leader);
      return context.leaders.support(leader.id);
    },
    retires: async (leader, _args, context) => {
      await requirePlanner(context, leader);
      return leader.retires && { from: leader.retires.from, to: leader.retires.to! };
    },
    characteristics: (leader, _args, context) => {
      requireSelf(context, leader);
      return leader.characteristics;
    },
    consents: (leader, _args, context) => {
      requireSelf(context, leader);
      return leader.consents;
    },
    changes: (leader, _args, context) => {
      requireSelf(context, leader);
      return leader.changes;
    },
    version: async (leader, _args, context) => {
      await requireCloseness(context, leader);
      return leader.version;
    },
  },
  LeaderSupport: { school: ({ urn }) => ({ urn }) },
  LeaderConsent: { at: ({ at }) => at.toISOString() },
  LeaderChange: { at: ({ at }) => at.toISOString() },
};
