import type { SchoolFacts } from '@middletier/organisations/contract';
import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type {
  AnswerGovernorReviewInput,
  ConsentToGovernorReviewInput,
  PlanGovernorReviewInput,
  RecordGovernorReviewInput,
} from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { requireOwn } from '../training/own-school';
import { findReview, lastHeld, saveReview } from './repository';
import { answerReview, consent, holdReview, planReview, type Review } from './review';

export async function planOne(context: Context, input: PlanGovernorReviewInput): Promise<Review> {
  requireOfficer(context.actor, input.owner);
  return runCommand(context, { name: 'planGovernorReview', input }, async (unit) => {
    const { id, owner, reviewed: reviewedUrn, reviewer: reviewerUrn, focus, adviser = null } = input;
    if (await findReview(unit, id))
      throw new Refusal('ID_TAKEN', `There is a review ${id} already.`, ['input', 'id']);
    const schools = await knownSchools<SchoolFacts>(unit, [reviewedUrn, reviewerUrn]);
    const stranger = [reviewedUrn, reviewerUrn].find((urn) => !schools.has(urn));
    if (stranger !== undefined)
      throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${stranger}. Check the URN.`, [
        'input',
      ]);
    const trustOf = (urn: string) => schools.get(urn)!.trust?.uid ?? null;
    const otherWayOn = await lastHeld(unit, { reviewerUrn: reviewedUrn, reviewedUrn: reviewerUrn });
    const known = { trusts: [trustOf(reviewedUrn), trustOf(reviewerUrn)] as const, otherWayOn };
    return saved(
      unit,
      planReview({ id, owner, reviewedUrn, reviewerUrn, focus, adviser }, known, momentOf(context)),
    );
  });
}

/** Each governing body speaks for itself. */
export const consentOne = (context: Context, input: ConsentToGovernorReviewInput): Promise<Review> =>
  keep(context, { name: 'consentToGovernorReview', input, side: input.side }, (review) =>
    consent(review, input, momentOf(context)),
  );

export const recordOne = (context: Context, input: RecordGovernorReviewInput): Promise<Review> =>
  keep(context, { name: 'recordGovernorReview', input, side: 'REVIEWER' }, (review) =>
    holdReview(review, input, momentOf(context)),
  );

export const answerOne = (context: Context, input: AnswerGovernorReviewInput): Promise<Review> =>
  keep(context, { name: 'answerGovernorReview', input, side: 'REVIEWED' }, (review) =>
    answerReview(review, input),
  );

interface Keeping {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string; readonly id: string };
  readonly side: 'REVIEWED' | 'REVIEWER';
}

/** A change that one of the two schools makes. */
const keep = (
  context: Context,
  { name, input, side }: Keeping,
  change: (review: Review) => Review,
): Promise<Review> =>
  runCommand(context, { name, input }, async (unit) => {
    const review = await findReview(unit, input.id);
    if (!review) throw new Refusal('REVIEW_UNKNOWN', `There is no review ${input.id}.`, ['input', 'id']);
    const urn = side === 'REVIEWED' ? review.reviewedUrn : review.reviewerUrn;
    requireOwn(requireActor(context.actor), urn, (await knownSchools<SchoolFacts>(unit, [urn])).get(urn));
    return saved(unit, change(review));
  });

async function saved(unit: UnitOfWork, review: Review): Promise<Review> {
  await saveReview(unit, review);
  return review;
}
