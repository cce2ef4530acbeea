import { requireActor } from '@middletier/runtime/actor';
import { readerOf } from '../confidentiality/rights';
import type { Resolvers } from '../generated/graphql';
import { agreePlan, changeByEither, changeByOfficer, concludePlan, draft } from './commands';
import { changeObjectives, noteProgress, reviewPlan } from './decide';
import { ratingOf } from './plan';
import { plans } from './repository';

export const resolvers: Resolvers = {
  Query: {
    supportPlan: async (_root, { id }, context) => {
      requireActor(context.actor);
      const plan = await plans.find({ db: context.store.db }, id);
      return plan && (await readerOf(context, plan.urn)) ? plan : null;
    },
  },
  Mutation: {
    draftPlan: (_root, { input }, context) => draft(context, input),
    changePlanObjectives: (_root, { input }, context) =>
      changeByOfficer(context, { name: 'changePlanObjectives', input }, (plan) =>
        changeObjectives(plan, input),
      ),
    agreePlan: (_root, { input }, context) => agreePlan(context, input),
    recordProgress: (_root, { input }, context) =>
      changeByEither(context, { name: 'recordProgress', input }, (plan, hand) =>
        noteProgress(plan, input, hand),
      ),
    reviewPlan: (_root, { input }, context) =>
      changeByOfficer(context, { name: 'reviewPlan', input }, (plan, hand) => {
        const ratings = input.ratings.map(({ note, ...rating }) => ({ ...rating, note: note ?? null }));
        return reviewPlan(plan, { ...input, ratings }, hand);
      }),
    concludePlan: (_root, { input }, context) => concludePlan(context, input),
  },
  School: {
    supportPlans: async ({ urn }, { first, after }, context) => {
      if (!(await readerOf(context, urn))) return null;
      return plans.page(context.store.db, { filter: { urn }, order: ['from', '_id'] }, { first, after });
    },
  },
  SupportPlan: {
    school: ({ urn }) => ({ urn }),
    objectives: (plan) => plan.objectives.map((one) => ({ ...one, plan })),
    reviews: ({ reviews }) => [...reviews],
    ended: ({ ended }) => ended ?? null,
    continues: ({ continues }) => continues ?? null,
  },
  PlanObjective: {
    rating: ({ plan, id }) => ratingOf(plan, id),
    progress: ({ progress }) => [...progress],
  },
  PlanReview: { ratings: ({ ratings }) => [...ratings] },
};
