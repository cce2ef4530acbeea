import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import type { Context } from '../context';
import { profitShared } from '../contract';
import type { Fund } from '../funds/fund';
import { fundKeptBy, saveClosed } from '../funds/money-of-funds';
import type { ShareProfitInput } from '../generated/graphql';
import { fundAccount } from '../ledger/account';
import { accountsOfFund } from '../ledger/known-accounts';
import { momentOf } from '@middletier/runtime/moment';
import { shareProfit, shareRules, sharesOf } from './share-profit';

/** Shares what is left of a year, and closes it. */
export const shareOne = (context: Context, input: ShareProfitInput): Promise<Fund> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'shareProfit', input }, async (unit) => {
      const before = await fundKeptBy(context.actor, unit, input.fund);
      const moment = momentOf(context);
      const { year, version } = input;
      const account = (await accountsOfFund(unit, before.id)).find(
        ({ id }) => id === fundAccount(before.id, year),
      );
      const { balancePence: profitPence, lastDay } = account ?? { balancePence: 0, lastDay: null };
      const shared = shareProfit(before, { year, version, today: moment.today, profitPence, lastDay });
      await saveClosed(unit, { ...shared, year }, moment);
      const { id, vote } = before;
      const shares = sharesOf(profitPence, shareRules(before));
      unit.emit(profitShared, `${id}-${year}`, {
        ...{ fund: id, resolution: vote.resolution, year, profitPence },
        shares: shares.map(({ body, pence, reinvest }) => ({ body, amountPence: pence, reinvest })),
      });
      return shared.fund;
    }),
  );
