import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Account } from './account';
import type { Transaction } from './post';
import { accounts, balancesAt, transactions } from './repository';

export const findTransaction = (unit: UnitOfWork, id: string): Promise<Transaction | null> =>
  transactions.find(unit, id);

/** Every account of a fund: its years and its earmarks. */
export const accountsOfFund = (unit: UnitOfWork, fund: string): Promise<Account[]> =>
  accounts.all(unit, { fund });

/** Balances of the accounts of funds, by account: one or two questions for all funds of a day. */
export async function balancesOfFunds(
  { db }: Pick<UnitOfWork, 'db'>,
  funds: readonly string[],
  asAt: string | null,
): Promise<(Pick<Account, 'id' | 'balancePence'> & { readonly fund: string })[]> {
  const kept = await accounts.all({ db }, { fund: { $in: [...funds] } });
  const then =
    asAt === null
      ? null
      : await balancesAt(
          db,
          kept.map(({ id }) => id),
          asAt,
        );
  return kept.map(({ id, fund, balancePence }) => ({
    ...{ id, fund: fund! },
    balancePence: then ? (then.get(id) ?? 0) : balancePence,
  }));
}
