import { concerns, requireActor } from '@middletier/runtime/actor';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { answerOne, consentOne, planOne, recordOne } from './keep-reviews';
import { pageOfReviews } from './repository';
import type { Review } from './review';

/** What governors are asked is for the two schools alone, until those who were asked have answered. */
async function maySeeFindings(
  { state, reviewedUrn, reviewerUrn }: Review,
  { actor, schools }: Context,
): Promise<boolean> {
  if (state === 'ANSWERED') return true;
  const known = requireActor(actor);
  const both = await Promise.all([reviewedUrn, reviewerUrn].map((urn) => schools.load(urn)));
  return both.some((school) => school && concerns(known, { ...school.audience, localAuthority: '' }));
}

export const resolvers: Resolvers = {
  Mutation: {
    planGovernorReview: (_root, { input }, context) => planOne(context, input),
    consentToGovernorReview: (_root, { input }, context) => consentOne(context, input),
    recordGovernorReview: (_root, { input }, context) => recordOne(context, input),
    answerGovernorReview: (_root, { input }, context) => answerOne(context, input),
  },
  School: {
    governorReviews: async ({ urn }, { first, after }, context) =>
      (await requireConcernWith(context, urn)) && pageOfReviews(context.store.db, urn, { first, after }),
  },
  GovernorReview: {
    reviewed: ({ reviewedUrn }) => ({ urn: reviewedUrn }),
    reviewer: ({ reviewerUrn }) => ({ urn: reviewerUrn }),
    strengths: async (review, _args, context) =>
      (await maySeeFindings(review, context)) ? review.strengths : null,
    questions: async (review, _args, context) =>
      (await maySeeFindings(review, context)) ? review.questions : null,
  },
};
