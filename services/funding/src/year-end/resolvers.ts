import { dayOf } from '@middletier/runtime/day';
import type { Resolvers } from '../generated/graphql';
import { checkFinancialYear, lastDayOf } from '../ledger/financial-year';
import { requireActsFor } from '../ledger/may-read-account';
import { money } from '../ledger/pence';
import { closeFinancialYear } from './close-financial-year';
import { becomesOf, sumOf } from './fund-year';
import { readYear } from './read-year';

export const resolvers: Resolvers = {
  Query: {
    financialYear: async (_root, { of, year }, context) => {
      await requireActsFor(context, of);
      return readYear(context.store, { of, year: checkFinancialYear(year, ['year']) });
    },
  },
  Mutation: {
    closeFinancialYear: async (_root, { input }, context) =>
      readYear(context.store, await closeFinancialYear(context, input)),
  },
  FinancialYear: {
    over: ({ year }, _args, { now }) => dayOf(now) > lastDayOf(year),
    closed: ({ funds }) => funds.every(({ closed }) => closed),
    broughtForward: (all) => money(sumOf(all, 'broughtForward')),
    given: (all) => money(sumOf(all, 'given')),
    paid: (all) => money(sumOf(all, 'paid')),
    returned: (all) => money(sumOf(all, 'returned')),
    left: (all) => money(sumOf(all, 'left')),
    inEarmarks: (all) => money(sumOf(all, 'inEarmarks')),
    funds: ({ funds }) => [...funds],
  },
  FundYear: {
    broughtForward: ({ broughtForward }) => money(broughtForward),
    given: ({ given }) => money(given),
    paid: ({ paid }) => money(paid),
    returned: ({ returned }) => money(returned),
    left: ({ left }) => money(left),
    inEarmarks: ({ inEarmarks }) => money(inEarmarks),
    becomes: ({ fund }) => becomesOf(fund),
  },
};
