import type { Resolvers } from '../generated/graphql';
import { fundAccount } from '../ledger/account';
import { checkFinancialYear } from '../ledger/financial-year';
import { requireReader } from '../ledger/may-read-account';
import { money } from '../ledger/pence';
import { shareOne } from './keep-profit';
import { profitPostingId, shareRules, sharesOf } from './share-profit';

export const resolvers: Resolvers = {
  Mutation: { shareProfit: (_root, { input }, context) => shareOne(context, input) },
  Fund: {
    profit: async (fund, { year }, context) => {
      const account = fundAccount(fund.id, checkFinancialYear(year, ['year']));
      await requireReader(context, account);
      const transaction = await context.ledger.load(profitPostingId(fund.id, year));
      const shared = transaction?.movements.find((one) => one.account === account);
      const accounts = await context.funds.balances.load({ fund: fund.id, asAt: null });
      const left = accounts.find(({ id }) => id === account)?.balancePence ?? 0;
      const profitPence = shared ? -shared.pence : left;
      return { profitPence, shares: sharesOf(profitPence, shareRules(fund)), transaction };
    },
  },
  FundProfit: { amount: ({ profitPence }) => money(profitPence) },
  ProfitShare: { amount: ({ pence }) => money(pence) },
};
