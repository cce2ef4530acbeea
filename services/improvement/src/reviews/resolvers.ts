import { randomUUID } from 'node:crypto';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { requireAuthorityOfficer } from '@middletier/runtime/schools';
import { readerOf } from '../confidentiality/rights';
import type { Context } from '../context';
import type { RecordSchoolReviewInput, Resolvers } from '../generated/graphql';
import { personOf } from '../people/person';
import { reviews } from './repository';
import { recordReview, type SchoolReview } from './school-review';

async function record(context: Context, input: RecordSchoolReviewInput): Promise<SchoolReview> {
  const { actor } = await requireAuthorityOfficer(context, input.urn);
  return runCommand(context, { name: 'recordSchoolReview', input }, async (unit) => {
    const { idempotencyKey: _key, ...asked } = input;
    const about = { ...asked, id: input.id ?? randomUUID(), plan: input.plan ?? null };
    const review = recordReview(about, { by: personOf(actor), now: context.now });
    if (await reviews.find(unit, review.id))
      throw new Refusal('ID_TAKEN', `There is a review ${review.id} already.`, ['input', 'id']);
    await reviews.add(unit, review);
    return review;
  });
}

export const resolvers: Resolvers = {
  Mutation: { recordSchoolReview: (_root, { input }, context) => record(context, input) },
  School: {
    reviews: async ({ urn }, { first, after }, context) => {
      if (!(await readerOf(context, urn))) return null;
      return reviews.page(context.store.db, { filter: { urn }, order: ['heldOn', '_id'] }, { first, after });
    },
  },
  SchoolReview: {
    school: ({ urn }) => ({ urn }),
    team: ({ team }) => [...team],
    strengths: ({ strengths }) => [...strengths],
    strategies: ({ strategies }) => [...strategies],
  },
};
