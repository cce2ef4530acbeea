import type { Offer } from '../catalogue/offer';

/** What a school's category rests on, as far as training can help. */
export interface Need {
  readonly urn: string;
  readonly phase: string;
  readonly category: string;
  /** Criteria on which the school is weak, weakest first. */
  readonly criteria: readonly string[];
  readonly since: Date;
}

export interface Recommendation {
  readonly offer: Offer;
  readonly criteria: readonly string[];
  readonly reason: string;
  readonly since: Date;
}

const suits = ({ phases }: Offer, phase: string): boolean => phases.length === 0 || phases.includes(phase);

const words = (criterion: string): string => criterion.replaceAll('-', ' ');

/** Offers that meet a need, those that meet most of it first, then the shorter one (domain.md: CPD recommended). */
export function recommend(need: Need, offers: readonly Offer[]): Recommendation[] {
  return offers
    .filter((offer) => suits(offer, need.phase))
    .map((offer) => ({
      offer,
      criteria: need.criteria.filter((criterion) => offer.criteria.includes(criterion)),
    }))
    .filter(({ criteria }) => criteria.length > 0)
    .sort(
      (a, b) =>
        b.criteria.length - a.criteria.length ||
        a.offer.halfDays - b.offer.halfDays ||
        (a.offer.id < b.offer.id ? -1 : 1),
    )
    .map(({ offer, criteria }) => ({
      offer,
      criteria,
      since: need.since,
      reason: reasonFor(need, criteria),
    }));
}

const reasonFor = ({ category }: Need, criteria: readonly string[]): string =>
  `The school is in ${category} and weak on ${criteria.map(words).join(' and ')}, which this helps with.`;
