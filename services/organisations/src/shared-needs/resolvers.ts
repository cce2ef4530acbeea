import { dayOf } from '@middletier/runtime/day';
import { requireActor, requireConcern } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import { loadBody } from '../bodies/load-body';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { pageOfList } from '../paging/page-of-list';
import { audienceOf } from '../register/school-facts';
import {
  answerNetworkInvitation,
  criterionOf,
  formNetwork,
  inviteToNetwork,
  proposeNetwork,
} from './commands';
import { MEASURES } from './measures';
import { latestAnswer, type Answer, type NetworkProposal } from './network-proposal';
import { findProposal } from './repository';
import { searchSharing } from './search';

const answered = ({ invitations }: NetworkProposal, wanted: Answer['answer'] | null): number =>
  invitations.filter((invitation) => (latestAnswer(invitation)?.answer ?? null) === wanted).length;

function requireConcerned({ actor }: Context, { owner, invitations }: NetworkProposal): void {
  const { roles, organisations } = requireActor(actor);
  const bodies = [owner, ...invitations.map(({ urn }) => `school:${urn}`)];
  if (roles.includes('ADMINISTRATOR') || bodies.some((body) => organisations.includes(body))) return;
  throw new Refusal(
    'FORBIDDEN',
    `This proposal is for those who act for ${owner} or for a school it invites.`,
  );
}

export const resolvers: Resolvers = {
  Query: {
    needMeasures: () =>
      Object.entries(MEASURES).map(([id, { title, unit, source }]) => ({ id, title, unit, source })),
    schoolsSharingNeed: (_root, { need, first, after }, context) =>
      searchSharing(
        context,
        { criteria: need.criteria.map(criterionOf), among: need.among },
        { first, after },
      ),
    networkProposal: async (_root, { id }, context) => {
      const proposal = await findProposal({ db: context.store.db }, id);
      if (proposal) requireConcerned(context, proposal);
      return proposal;
    },
  },
  Mutation: {
    proposeNetwork: (_root, { input }, context) => proposeNetwork(context, input),
    inviteToNetwork: (_root, { input }, context) => inviteToNetwork(context, input),
    answerNetworkInvitation: (_root, { input }, context) => answerNetworkInvitation(context, input),
    formNetwork: (_root, { input }, context) => formNetwork(context, input),
  },
  School: {
    networkInvitations: async (school, page, context) => {
      requireConcern(context.actor, audienceOf(school));
      const proposals = await context.networkProposals.load(school.urn);
      const nodes = proposals.map((proposal, place) => {
        const invitation = proposal.invitations.find(({ urn }) => urn === school.urn)!;
        return { ...invitation, proposal, place };
      });
      return pageOfList({ nodes, rankOf: ({ place }) => place + 1 }, page);
    },
  },
  NetworkProposal: {
    owner: ({ owner }, _args, context) => loadBody(owner, context),
    state: ({ partnershipId }) => (partnershipId === null ? 'INVITING' : 'FORMED'),
    invitations: (proposal) => proposal.invitations.map((invitation) => ({ ...invitation, proposal })),
    consented: (proposal) => answered(proposal, 'CONSENTED'),
    declined: (proposal) => answered(proposal, 'DECLINED'),
    unanswered: (proposal) => answered(proposal, null),
    partnership: ({ partnershipId }, _args, { partnerships, now }) =>
      partnershipId === null ? null : partnerships.one(partnershipId, dayOf(now)),
  },
  NetworkInvitation: {
    school: ({ urn }, _args, { register }) => register.schools.load(urn),
    answer: (invitation) => latestAnswer(invitation),
  },
};
