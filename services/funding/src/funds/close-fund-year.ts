import type { Moment } from '@middletier/runtime/moment';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { accountsOfFund } from '../ledger/known-accounts';
import { closeYear } from './close-year';
import type { Fund } from './fund';
import { saveClosed } from './money-of-funds';

/** Closes a year of a fund whose vote shares no profit, with what moves at its end. Refuses as `closeYear` and the ledger do. */
export async function closeFundYear(
  unit: UnitOfWork,
  { fund, year, version }: { fund: Fund; year: string; version: number },
  moment: Moment,
): Promise<Fund> {
  const accounts = await accountsOfFund(unit, fund.id);
  const closed = closeYear(fund, accounts, { year, version, today: moment.today });
  await saveClosed(unit, { ...closed, year }, moment);
  return closed.fund;
}
