import type { Moment } from '@middletier/runtime/moment';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { profitShared } from '../contract';
import type { Fund } from '../funds/fund';
import { saveClosed } from '../funds/money-of-funds';
import { refuseOutOfTurn } from '../funds/years-in-turn';
import { fundAccount } from '../ledger/account';
import { accountsOfFund } from '../ledger/known-accounts';
import { shareProfit, shareRules, sharesOf } from './share-profit';

/** Shares what is left of a year as the vote laid down, closes it and tells of it. Refuses YEARS_IN_TURN, and as `shareProfit` does. */
export async function shareYear(
  unit: UnitOfWork,
  { fund, year, version }: { fund: Fund; year: string; version: number },
  moment: Moment,
): Promise<Fund> {
  const accounts = await accountsOfFund(unit, fund.id);
  refuseOutOfTurn(fund.id, accounts, year);
  const account = accounts.find(({ id }) => id === fundAccount(fund.id, year));
  const { balancePence: profitPence, lastDay } = account ?? { balancePence: 0, lastDay: null };
  const shared = shareProfit(fund, { year, version, today: moment.today, profitPence, lastDay });
  await saveClosed(unit, { ...shared, year }, moment);
  const shares = sharesOf(profitPence, shareRules(fund));
  unit.emit(profitShared, `${fund.id}-${year}`, {
    ...{ fund: fund.id, resolution: fund.vote.resolution, year, profitPence },
    shares: shares.map(({ body, pence, reinvest }) => ({ body, amountPence: pence, reinvest })),
  });
  return shared.fund;
}
