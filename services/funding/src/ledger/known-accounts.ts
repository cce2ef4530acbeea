import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Account } from './account';
import type { Transaction } from './post';
import { accounts, balancesAt, transactions } from './repository';

export const findTransaction = (unit: UnitOfWork, id: string): Promise<Transaction | null> =>
  transactions.find(unit, id);

/**
 * What something is posted under: its id, or where what was posted under that was taken back, the id of another attempt. So what
 * is to be paid again is paid again, once.
 */
export async function idOfAttempt(unit: UnitOfWork, of: string, id: string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const next = attempt === 1 ? id : `${id}-again-${attempt}`;
    if (!(await transactions.find(unit, `reversal/${of}/${next}`))) return next;
  }
}

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
