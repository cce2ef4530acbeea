import { requireConcernWith } from '@middletier/runtime/schools';
import { Refusal } from '@middletier/runtime/refusal';
import type { Resolvers } from '../generated/graphql';
import { recommend } from './recommend';

const MOST = 20;

function checkFirst(first: number): number {
  if (first >= 1 && first <= MOST) return first;
  throw new Refusal('BAD_PAGE_SIZE', `first is ${first}; ask for 1 to ${MOST} recommendations.`, ['first']);
}

export const resolvers: Resolvers = {
  School: {
    recommendedOffers: async ({ urn }, { first }, context) => {
      const most = checkFirst(first ?? 5);
      if (!(await requireConcernWith(context, urn))) return null;
      const need = await context.needs.load(urn);
      if (!need) return [];
      const offers = await Promise.all(
        need.criteria.map((criterion) => context.catalogue.helpingWith.load(criterion)),
      );
      const distinct = new Map(offers.flat().map((offer) => [offer.id, offer]));
      return recommend(need, [...distinct.values()]).slice(0, most);
    },
  },
  RecommendedOffer: {
    title: ({ offer }) => offer.title,
    provider: async ({ offer }, _args, { catalogue }) => (await catalogue.providers.load(offer.providerId))!,
    since: ({ since }) => since.toISOString(),
  },
};
