import { dayBefore } from '@middletier/runtime/period';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { fundsKeptFor } from '../funds/funds-kept-for';
import { firstDayOf, lastDayOf } from '../ledger/financial-year';
import { flowsOfFunds, type Flow } from '../ledger/flows';
import { balancesOfFunds } from '../ledger/known-accounts';
import type { FinancialYear, FundYear } from './fund-year';

/** The funds of a body in a financial year, from what is in the ledger: five questions whatever the number of funds. */
export async function readYear(
  at: Pick<UnitOfWork, 'db'>,
  { of, year }: Pick<FinancialYear, 'of' | 'year'>,
): Promise<FinancialYear> {
  const days = { from: firstDayOf(year), to: lastDayOf(year) };
  const funds = await fundsKeptFor(at, of, days.to);
  const ids = funds.map(({ id }) => id);
  const [before, after, flows] = await Promise.all([
    balancesOfFunds(at, ids, dayBefore(days.from)),
    balancesOfFunds(at, ids, days.to),
    flowsOfFunds(at, ids, days),
  ]);
  const sum = (balances: typeof before, fund: string, kind = '') =>
    balances
      .filter((one) => one.fund === fund && one.id.startsWith(kind))
      .reduce((total, { balancePence }) => total + balancePence, 0);
  const flowOf = (fund: string, ...wanted: readonly Flow[]) =>
    flows
      .filter((one) => one.fund === fund && wanted.includes(one.flow))
      .reduce((total, { pence }) => total + pence, 0);
  const all = funds.map((fund): FundYear => ({
    ...{ fund, year, broughtForward: sum(before, fund.id), left: sum(after, fund.id) },
    inEarmarks: sum(after, fund.id, 'earmark/'),
    // No sum is -0: a fund to which nobody gave was given nothing.
    given: 0 - flowOf(fund.id, 'CONTRIBUTION'),
    paid: flowOf(fund.id, 'PAYMENT'),
    returned: flowOf(fund.id, 'CLAWBACK', 'PROFIT_SHARE'),
    closed: fund.closedYears.includes(year),
  }));
  return { of, year, funds: all };
}
