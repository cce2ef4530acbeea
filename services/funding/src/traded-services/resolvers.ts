import { requireActor } from '@middletier/runtime/actor';
import type { Resolvers } from '../generated/graphql';
import { money } from '../ledger/pence';
import { offerOne, withdrawOne } from './keep-services';
import { costOf } from './traded-service';

export const resolvers: Resolvers = {
  Query: {
    tradedServices: (_root, { provider, first, after }, { actor, tradedServices }) => {
      requireActor(actor);
      return tradedServices.offered(provider ?? null, { first, after });
    },
  },
  Mutation: {
    offerTradedService: (_root, { input }, context) => offerOne(context, input),
    withdrawTradedService: (_root, { input }, context) => withdrawOne(context, input),
  },
  TradedService: {
    price: ({ pricePence }) => money(pricePence),
    trueCost: (service) => money(costOf(service)),
    margin: (service) => money(service.pricePence - costOf(service)),
  },
  TradedServiceCost: { amount: ({ pence }) => money(pence) },
};
