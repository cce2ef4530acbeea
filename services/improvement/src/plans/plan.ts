import type { Person } from '../people/person';

export const RATINGS = ['NOT_STARTED', 'BEHIND', 'ON_TRACK', 'ACHIEVED'] as const;
export type Rating = (typeof RATINGS)[number];

export interface Objective {
  readonly id: string;
  readonly text: string;
  /** Who answers for it, by name and office. */
  readonly owner: string;
  readonly due: string;
  /** By what it is told that it was reached. */
  readonly success: string;
  readonly progress: readonly { readonly note: string; readonly by: Person; readonly at: string }[];
}

export interface PlanReview {
  readonly heldOn: string;
  readonly comment: string;
  /** One for each objective there was. */
  readonly ratings: readonly {
    readonly objective: string;
    readonly rating: Rating;
    readonly note: string | null;
  }[];
  readonly by: Person;
  readonly at: string;
}

/** How a plan ended (004, Stockton): most schools go into a short exit plan or sustain themselves. */
export type PlanOutcome = 'SELF_SUSTAINING' | 'EXIT_PLAN' | 'FURTHER_PLAN' | 'STATUTORY_STEPS';

/** A short plan after a review of a school. */
export interface Plan {
  readonly id: string;
  readonly urn: string;
  readonly kind: 'INTERVENTION' | 'EXIT';
  readonly title: string;
  /** The collaborative review it rests on; for an exit plan the plan before. */
  readonly review: string | null;
  readonly follows: string | null;
  readonly from: string;
  readonly to: string;
  readonly state: 'DRAFT' | 'AGREED' | 'CONCLUDED' | 'ENDED';
  readonly objectives: readonly Objective[];
  readonly reviews: readonly PlanReview[];
  readonly agreed: { readonly by: Person; readonly at: string } | null;
  readonly conclusion: {
    readonly outcome: PlanOutcome;
    readonly benchmark: string;
    readonly reason: string;
    readonly by: Person;
    readonly at: string;
  } | null;
  /** That it ended without a conclusion, with the state it was in. */
  readonly ended?: {
    readonly on: string;
    readonly reason: string;
    readonly state: 'DRAFT' | 'AGREED';
    readonly by: Person;
    readonly at: string;
  };
  /** The plan it goes on from, after the school got a new number. */
  readonly continues?: string;
  readonly version: number;
}

/** The last rating of an objective; null while no review has rated it. */
export function ratingOf({ reviews }: Pick<Plan, 'reviews'>, objective: string): Rating | null {
  const ratings = reviews.flatMap((review) => review.ratings.filter((one) => one.objective === objective));
  return ratings.at(-1)?.rating ?? null;
}
