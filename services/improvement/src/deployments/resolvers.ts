import { concerns, requireActor, requireOfficer } from '@middletier/runtime/actor';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { daysGiven, totalPence, type Deployment } from './deployment';
import {
  answerDeployment,
  completeDeployment,
  draftDeployment,
  recordDeploymentDays,
  startDeployment,
} from './keep-deployments';

const inGbp = (pence: number) => ({ pence, currency: 'GBP' });

/** For both schools, their trusts and authorities, and for whoever brokered it. */
async function requireRight(
  { actor, schools }: Context,
  { urn, supporterUrn, owner }: Deployment,
): Promise<void> {
  const known = requireActor(actor);
  const both = await Promise.all([urn, supporterUrn].map((one) => schools.load(one)));
  if (!both.some((school) => school && concerns(known, school.audience))) requireOfficer(known, owner);
}

export const resolvers: Resolvers = {
  Query: {
    deployment: async (_root, { id }, context) => {
      requireActor(context.actor);
      const found = await context.deployments.load(id);
      if (found) await requireRight(context, found);
      return found;
    },
    deployments: (_root, { owner, states, first, after }, { actor, deployments }) => {
      requireOfficer(actor, owner);
      return deployments.page({ owner, ...(states ? { state: { $in: states } } : {}) }, { first, after });
    },
  },
  Mutation: {
    draftDeployment: (_root, { input }, context) => draftDeployment(context, input),
    answerDeployment: (_root, { input }, context) => answerDeployment(context, input),
    startDeployment: (_root, { input }, context) => startDeployment(context, input),
    recordDeploymentDays: (_root, { input }, context) => recordDeploymentDays(context, input),
    completeDeployment: (_root, { input }, context) => completeDeployment(context, input),
  },
  School: {
    support: async ({ urn }, { states, first, after }, context) => {
      const audience = await requireConcernWith(context, urn);
      const among = states ? { state: { $in: states } } : {};
      return audience && context.deployments.page({ urn, ...among }, { first, after });
    },
    supports: async ({ urn }, { states, first, after }, context) => {
      const audience = await requireConcernWith(context, urn);
      const among = states ? { state: { $in: states } } : {};
      return audience && context.deployments.page({ supporterUrn: urn, ...among }, { first, after });
    },
  },
  Deployment: {
    __resolveReference: async ({ id }, context) => {
      const found = await context.deployments.load(id);
      if (found) await requireRight(context, found);
      return found;
    },
    school: ({ urn }) => ({ urn }),
    supporter: ({ supporterUrn }) => ({ urn: supporterUrn }),
    aims: ({ terms }) => terms.aims,
    from: ({ terms }) => terms.from,
    to: ({ terms }) => terms.to,
    daysAgreed: ({ terms }) => terms.days,
    daysGiven: (deployment) => daysGiven(deployment),
    price: ({ terms }) => ({ kind: terms.payment.kind, amount: inGbp(terms.payment.pence) }),
    total: ({ terms }) => inGbp(totalPence(terms)),
    release: ({ terms }) => terms.release,
    reviewDates: ({ terms }) => terms.reviewDates,
    measures: ({ terms }) => terms.measures,
    continues: ({ continues }, _args, { deployments }) => (continues ? deployments.load(continues) : null),
    earlierOwners: ({ earlierOwners }) => [...(earlierOwners ?? [])],
    overseer: ({ overseer }) => ({ ...overseer, school: { urn: overseer.urn } }),
  },
  DeploymentConsent: { at: ({ at }) => at.toISOString() },
  DeploymentDays: { at: ({ at }) => at.toISOString() },
  DeploymentEvaluation: {
    due: ({ duePence }) => inGbp(duePence),
    at: ({ at }) => at.toISOString(),
  },
};
