import type { Must } from '@middletier/runtime/matching/judge-pair';
import { metresBetween, nameOf, type Asking, type Offering } from './sides';
import type { Terms } from './terms';

type Rule = Must<Asking, Offering>;

/** Rules that a person may overrule with a reason, by pinning a pair: they are matters of degree. */
export const OVERRULABLE: ReadonlySet<string> = new Set([
  'NEIGHBOUR',
  'DAYS',
  'REJECTED',
  'TOO_LITTLE_IN_COMMON',
]);

const pairKey = (request: string, supporter: string): string => `${request}|${supporter}`;

/** What makes two no pair (003: coaching, capacity, limited competition; domain.md ground rule 9). Most refuse first come first. */
export function mustsOf(terms: Terms, rejected: readonly { request: string; supporter: string }[]): Rule[] {
  const said = new Set(rejected.map(({ request, supporter }) => pairKey(request, supporter)));
  const unfit = new Set(terms.unfitCategories);
  const was: Rule = {
    id: 'REJECTED',
    refuses: ({ id }, { id: supporter }) => said.size > 0 && said.has(pairKey(id, supporter)),
    because: () => 'The pair was rejected in this round.',
  };
  const fit: Rule = {
    id: 'OWN_CATEGORY',
    refuses: (_, { category }) => category !== null && unfit.has(category),
    // The category itself is its own school's business.
    because: (_, { school }) => `${school.name} has to look after itself: a helper must not fall backwards.`,
  };
  const coached: Rule = {
    id: 'COACH_TRAINED',
    refuses: (_, { offer }) => terms.coachTrained && !offer.coachTrained,
    because: (_, offering) => `${nameOf(offering)} is not trained in coaching.`,
  };
  return [fit, coached, ...SCHOOLS, ...TIES, neighbour(terms.competitionMetres), was];
}

const SCHOOLS: readonly Rule[] = [
  {
    id: 'CLOSED',
    refuses: (_, { school, offer }) => school.status === 'CLOSED' || !offer.available,
    because: (_, { school }) => `${school.name} is closed, or its offer was withdrawn.`,
  },
  {
    id: 'DAYS',
    refuses: ({ request }, { daysAPlace }) => request.days > daysAPlace,
    because: ({ request }, { daysAPlace, offer }) =>
      `${request.days} days are needed; ${daysAPlace} are left for each school (${offer.days} days, ${offer.atOnce} at once).`,
  },
  {
    id: 'DATES',
    refuses: ({ request }, { offer }) => request.from < offer.from || request.to > offer.to,
    because: ({ request }, { offer }) =>
      `Needed from ${request.from} to ${request.to}; offered from ${offer.from} to ${offer.to}.`,
  },
];

const TIES: readonly Rule[] = [
  {
    id: 'OWN_SCHOOL',
    refuses: ({ request }, { offer }) => request.urn === offer.urn,
    because: () => 'A school does not support itself.',
  },
  {
    id: 'OWN_TRUST',
    refuses: ({ request, school }, { school: other }) =>
      !request.ownTrustAllowed && school.trust !== null && school.trust.uid === other.trust?.uid,
    because: ({ school }) => `Both are in ${school.trust!.name}: learning comes from outside the chain.`,
  },
  {
    id: 'INTEREST',
    refuses: ({ school }, { offer }) => offer.interests.length > 0 && interestIn(school, offer) !== undefined,
    because: ({ school }, { offer }) => `An interest is declared: ${interestIn(school, offer)!.reason}`,
  },
  {
    id: 'REFUSED_BY_SCHOOL',
    refuses: ({ request }, { id }) => request.refusedOffers.includes(id),
    because: ({ school }) => `${school.name} does not want it.`,
  },
];

function interestIn({ urn, trust }: Asking['school'], { interests }: Offering['offer']) {
  return interests.find(({ body }) => body === `school:${urn}` || (trust && body === `trust:${trust.uid}`));
}

const neighbour = (metres: number): Rule => {
  const near = (one: Asking, other: Offering): boolean => {
    if (one.school.phase !== other.school.phase) return false;
    const apart = metresBetween(one.school, other.school);
    return apart !== null && apart < metres;
  };
  return {
    id: 'NEIGHBOUR',
    refuses: near,
    because: (one, other) =>
      `They are ${metresBetween(one.school, other.school)} m apart and of one phase: under ${metres} m they compete for pupils.`,
  };
};
