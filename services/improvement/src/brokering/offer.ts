import { checkId, checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Stage } from './request';

/** Leaders who are named to support other schools (003). */
export interface Leader {
  readonly id: string;
  readonly name: string;
  readonly designation: 'NLE' | 'LLE' | 'SLE';
}

/** Why two may not work together, whatever they could do for each other. */
export interface Interest {
  /** A school or a trust, as a reference such as school:990001. */
  readonly body: string;
  readonly kind: 'LINE_OF_MANAGEMENT' | 'FAMILY' | 'EMPLOYMENT' | 'OTHER';
  readonly reason: string;
}

/** A school, or one of its leaders, who offers to support others. */
export interface Offer {
  readonly id: string;
  /** In whose brokering it stands, as a reference such as local-authority:990. */
  readonly owner: string;
  readonly urn: string;
  readonly leader: Leader | null;
  readonly phases: readonly string[];
  readonly needs: readonly string[];
  readonly stages: readonly Stage[];
  readonly coachTrained: boolean;
  /** Whole days it can give at a time to all it supports, and how many schools those may be. */
  readonly days: number;
  readonly atOnce: number;
  readonly from: string;
  readonly to: string;
  readonly interests: readonly Interest[];
  readonly available: boolean;
  readonly version: number;
  readonly changes: readonly Change[];
}

export interface Change {
  readonly at: Date;
  readonly by: string;
  readonly what: string;
}

/** Refuses an offer that nobody could take up. */
export function checkOffer(offer: Offer): Offer {
  const path = (field: string) => ['input', field];
  if (
    offer.days < 1 ||
    offer.days > 365 ||
    offer.atOnce < 1 ||
    offer.atOnce > 50 ||
    offer.days < offer.atOnce
  )
    throw new Refusal(
      'BAD_CAPACITY',
      `${offer.days} days for ${offer.atOnce} schools at once is no capacity: give 1 to 365 days, and a day at least for each of 1 to 50 schools.`,
      path('days'),
    );
  if (offer.phases.length === 0 || offer.needs.length === 0)
    throw new Refusal(
      'OFFER_EMPTY',
      'Say for which phases and with what: one of each at least.',
      path('needs'),
    );
  offer.needs.forEach((need) => checkId(need, path('needs')));
  offer.interests.forEach(({ reason }) => checkText(reason, path('interests'), 500));
  return offer;
}
