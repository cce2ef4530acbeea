import { checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { bodyAccount, earmarkAccount, fundAccount, type Account } from '../ledger/account';
import { checkFinancialYear, lastDayOf, yearAfter } from '../ledger/financial-year';
import type { Movement, Posting } from '../ledger/post';
import { shareOut } from '../ledger/share-out';
import type { Fund } from './fund';
import { refuseOutOfTurn } from './years-in-turn';

interface Closing {
  readonly year: string;
  readonly version: number;
  readonly today: string;
}

interface Closed {
  readonly fund: Fund;
  /** Null where nothing was left. */
  readonly posting: Posting | null;
}

/**
 * Closes a financial year of a fund. What is left goes on to the next year, and earmarks stand; or it goes back to those
 * who gave, in proportion and to the penny, together with what is left of the earmarks made up to then.
 * @throws Refusal BAD_YEAR, CHANGED_MEANWHILE, SHARED_BY_VOTE, YEAR_NOT_OVER, YEAR_CLOSED, YEARS_IN_TURN
 */
export function closeYear(fund: Fund, accounts: readonly Account[], wanted: Closing): Closed {
  const year = checkFinancialYear(wanted.year, ['input', 'year']);
  checkVersion('this fund', wanted.version, fund.version);
  if (fund.rules.some(({ name }) => name.startsWith('share:')))
    throw new Refusal('SHARED_BY_VOTE', 'The vote shares what is left of a year: share it.', [
      'input',
      'fund',
    ]);
  if (fund.closedYears.includes(year))
    throw new Refusal('YEAR_CLOSED', `${year} is closed already.`, ['input', 'year']);
  if (wanted.today <= lastDayOf(year))
    throw new Refusal('YEAR_NOT_OVER', `${year} ends on ${lastDayOf(year)}.`, ['input', 'year']);
  refuseOutOfTurn(fund.id, accounts, year);
  const emptied = accounts.filter(({ id, balancePence }) => balancePence > 0 && isEmptied(fund, year, id));
  const total = emptied.reduce((sum, { balancePence }) => sum + balancePence, 0);
  const posting = total === 0 ? null : postingOf(fund, year, emptied);
  const closedYears = [...fund.closedYears, year];
  return { fund: { ...fund, closedYears, version: fund.version + 1 }, posting };
}

function isEmptied({ id: fund, yearEnd, earmarks }: Fund, year: string, account: string): boolean {
  if (account === fundAccount(fund, year)) return true;
  const ofThen = earmarks.filter(({ on }) => on <= lastDayOf(year));
  return yearEnd === 'CLAWBACK' && ofThen.some(({ id }) => earmarkAccount(fund, id) === account);
}

function postingOf(fund: Fund, year: string, emptied: readonly Account[]): Posting {
  const total = emptied.reduce((sum, { balancePence }) => sum + balancePence, 0);
  const days = emptied.flatMap(({ lastDay }) => lastDay ?? []);
  return {
    ...{ id: `year-end/${fund.id}/${year}`, fund: fund.id, what: `What was left of ${year}` },
    kind: fund.yearEnd === 'CLAWBACK' ? 'CLAWBACK' : 'CARRY_FORWARD',
    // The last day of the year; later only where something was taken back after it.
    date: [lastDayOf(year), ...days].sort().at(-1)!,
    movements: [
      ...emptied.map(({ id, balancePence }) => ({ account: id, pence: -balancePence })),
      ...destinations(fund, year, total),
    ],
    reverses: null,
  };
}

function destinations(fund: Fund, year: string, total: number): Movement[] {
  if (fund.yearEnd === 'CARRY_FORWARD')
    return [{ account: fundAccount(fund.id, yearAfter(year)), pence: total }];
  const shares = shareOut(
    total,
    fund.given.map(({ body, pence }) => ({ key: body, weight: pence })),
  );
  return [...shares].flatMap(([body, pence]) => (pence > 0 ? [{ account: bodyAccount(body), pence }] : []));
}
