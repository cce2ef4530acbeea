import { requireActor } from '@middletier/runtime/actor';
import type { Resolvers } from '../generated/graphql';
import { money } from '../ledger/pence';
import { trueCost } from './true-cost';

export const resolvers: Resolvers = {
  Query: {
    supportTrueCost: (_root, { input }, { actor }) => {
      requireActor(actor);
      return trueCost({
        ...{ schools: input.schools, supporters: input.supporters ?? 0 },
        supporterPence: input.supporterPence ?? 600_000,
        ...{ releaseDays: input.releaseDays ?? 0, releaseDayPence: input.releaseDayPence ?? 0 },
        ...{ coordinationPence: input.coordinationPence ?? 0, brokeringPence: input.brokeringPence ?? 0 },
        ...{ evaluationPence: input.evaluationPence ?? 0, developmentPence: input.developmentPence ?? 0 },
        overheadPercent: input.overheadPercent ?? 0,
        ...{ pricePence: input.pricePence ?? 0, subsidyPence: input.subsidyPence ?? 0 },
      });
    },
  },
  SupportTrueCost: {
    total: ({ totalPence }) => money(totalPence),
    sustainingPrice: ({ sustainingPricePence }) => money(sustainingPricePence),
    paid: ({ paidPence }) => money(paidPence),
    subsidised: ({ subsidisedPence }) => money(subsidisedPence),
    gap: ({ gapPence }) => money(gapPence),
    subsidyNeeded: ({ subsidyNeededPence }) => money(subsidyNeededPence),
  },
  SupportCostLine: { amount: ({ pence }) => money(pence) },
};
