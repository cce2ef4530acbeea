import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { agreeOne, askOne, endOne, keepMember, openOne, withdrawOne } from './keep-teams';
import { assignOne, releaseOne } from './keep-trainers';
import { matchTeam, offeringOf, type Asking, type Offering } from './match-team';
import { findAsks, findMembers, findTeam, findTeams } from './repository';
import type { Ask, TeamMember } from './team';
import { halfDaysOf, weeksLeft } from './team-training';

async function workOf({ id }: TeamMember, { teams, training }: Context) {
  const [spells, trainings] = await Promise.all([teams.spells.load(id), teams.trainings.load(id)]);
  const sessions = await Promise.all(trainings.map(({ sessionId }) => training.sessions.load(sessionId)));
  // No session is ever deleted.
  return { spells, sessions: sessions.map((session) => session!) };
}

/** Both sides as they are now: what is open on one, what is left of the weeks on the other. */
async function sidesOf(team: string, context: Context) {
  const { schools, needs, store } = context;
  const [asks, members] = await Promise.all([findAsks(store, { teamId: team }), findMembers(store, team)]);
  const asking = async (ask: Ask): Promise<Asking> => {
    const [school, need] = await Promise.all([schools.load(ask.urn), needs.load(ask.urn)]);
    return { id: ask.id, ask, school: school!, category: need?.category ?? null };
  };
  const offering = async (member: TeamMember): Promise<Offering> =>
    offeringOf(member, (await schools.load(member.urn))!, await workOf(member, context));
  return Promise.all([
    Promise.all(asks.filter(({ state }) => state === 'OPEN').map(asking)),
    Promise.all(members.map(offering)),
  ]);
}

export const resolvers: Resolvers = {
  Query: {
    bestPracticeTeam: (_root, { id }, { actor, store }) => {
      requireActor(actor);
      return findTeam(store, id);
    },
    bestPracticeTeams: (_root, { owner }, { actor, store }) => {
      requireActor(actor);
      return findTeams(store, owner);
    },
  },
  Mutation: {
    openBestPracticeTeam: (_root, { input }, context) => openOne(context, input),
    keepTeamMember: (_root, { input }, context) => keepMember(context, input),
    askBestPracticeTeam: (_root, { input }, context) => askOne(context, input),
    agreeSpell: (_root, { input }, context) => agreeOne(context, input),
    endSpell: (_root, { input }, context) => endOne(context, input),
    assignTeamTrainer: (_root, { input }, context) => assignOne(context, input),
    releaseTeamTrainer: (_root, { input }, context) => releaseOne(context, input),
    withdrawTeamRequest: (_root, { input }, context) => withdrawOne(context, input),
  },
  School: {
    bestPracticeRequests: async ({ urn }, _args, context) =>
      (await requireConcernWith(context, urn)) && findAsks(context.store, { urn }),
  },
  BestPracticeTeam: {
    provider: async ({ providerId }, _args, { catalogue }) => (await catalogue.providers.load(providerId))!,
    members: ({ id }, _args, { store }) => findMembers(store, id),
    requests: ({ id, owner }, _args, { actor, store }) => {
      requireOfficer(actor, owner);
      return findAsks(store, { teamId: id });
    },
    proposal: async ({ id, owner }, _args, context) => {
      requireOfficer(context.actor, owner);
      return matchTeam(...(await sidesOf(id, context)));
    },
  },
  TeamMember: {
    school: ({ urn }) => ({ urn }),
    weeksLeft: async (member, _args, context) => weeksLeft(member, await workOf(member, context)),
    training: async ({ id }, _args, { teams }) => [...(await teams.trainings.load(id))],
  },
  TeamTraining: {
    member: async ({ memberId }, _args, { teams }) => (await teams.members.load(memberId))!,
    session: async ({ sessionId }, _args, { training }) => (await training.sessions.load(sessionId))!,
    halfDays: async ({ sessionId }, _args, { training }) =>
      halfDaysOf((await training.sessions.load(sessionId))!),
  },
  TeamRequest: {
    school: ({ urn }) => ({ urn }),
    member: ({ spell }, _args, { teams }) => (spell ? teams.members.load(spell.memberId) : null),
  },
  TeamProposal: { points: ({ value }) => value },
  TeamMatch: {
    request: async ({ request }, _args, { teams }) => (await teams.asks.load(request))!,
    member: async ({ supporter }, _args, { teams }) => (await teams.members.load(supporter))!,
    points: ({ judged }) => judged.points,
    importance: ({ judged }) => judged.importance,
    lines: ({ judged }) => judged.lines,
  },
  TeamUnserved: {
    request: async ({ request }, _args, { teams }) => (await teams.asks.load(request))!,
    refused: ({ refused }) => refused.map(({ rule, supporters }) => ({ rule, members: supporters })),
    worthMoreElsewhere: ({ taken }) => taken.length,
  },
};
