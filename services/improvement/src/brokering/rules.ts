import type { Pair } from '@middletier/runtime/matching/broker';
import type { Rules } from '@middletier/runtime/matching/judge-pair';
import { mustsOf } from './musts';
import { shouldsOf } from './shoulds';
import type { Asking, Offering } from './sides';
import type { Terms } from './terms';

/** The rules of a round: what its terms say, and what was rejected in it. */
export const rulesOf = (terms: Terms, rejected: readonly Pair[]): Rules<Asking, Offering> => ({
  musts: mustsOf(terms, rejected),
  shoulds: shouldsOf(terms),
  importance: ({ request }) => request.priority,
  least: terms.leastPoints,
  furtherPlace: terms.furtherPlace,
});
