import { Refusal } from '@middletier/runtime/refusal';
import { fundAccount, type Account } from '../ledger/account';

/** What is left of a year goes on to the next one, which must be open then. Refuses YEARS_IN_TURN. */
export function refuseOutOfTurn(fund: string, accounts: readonly Account[], year: string): void {
  const own = fundAccount(fund, '');
  const earlier = accounts
    .filter(({ id, closed }) => id.startsWith(own) && !closed && id < fundAccount(fund, year))
    .map(({ id }) => id.slice(own.length))
    .sort()[0];
  if (earlier === undefined) return;
  throw new Refusal('YEARS_IN_TURN', `${earlier} is still open: close it first.`, ['input', 'year']);
}
