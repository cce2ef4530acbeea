import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { insertAll } from '@middletier/runtime/insert-all';
import type { Db } from 'mongodb';
import type { Account } from './account';
import type { Entry, Posted, Transaction } from './post';

export const ledgerCollections: readonly CollectionDefinition[] = [
  { name: 'ledgerAccounts', indexes: [{ key: { fund: 1, _id: 1 } }] },
  { name: 'ledgerTransactions', indexes: [{ key: { fund: 1, date: 1, _id: 1 } }] },
  { name: 'ledgerEntries', indexes: [{ key: { account: 1, date: 1, number: 1, pence: 1 } }] },
];

export const accounts = new Keep<Account>('ledgerAccounts');
export const transactions = new Keep<Transaction>('ledgerTransactions');
export const entries = new Keep<Entry>('ledgerEntries');

/** Accounts by id; those nothing was booked on yet are missing. */
export async function readAccounts(unit: UnitOfWork, ids: readonly string[]): Promise<Map<string, Account>> {
  const found = await accounts.all(unit, { _id: { $in: [...ids] } });
  return new Map(found.map((account) => [account.id, account]));
}

/** Transactions and entries are added and never changed; the accounts' rows are where two writers meet. */
export async function savePosted(unit: UnitOfWork, posted: Posted): Promise<void> {
  // In one order for all writers: two that meet on several accounts do not stop each other in turn.
  const inOrder = [...posted.accounts].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const account of inOrder) await accounts.save(unit, account);
  await transactions.add(unit, posted.transaction);
  const rows = posted.entries.map(({ id, ...entry }) => ({ _id: id, ...entry }));
  await insertAll(unit, { collection: entries.name, rows });
}

/** What was on accounts at the end of a day, or has ever been booked where it is null; none where there is no entry. */
export async function balancesAt(
  db: Db,
  ids: readonly string[],
  day: string | null,
): Promise<Map<string, number>> {
  const until = day === null ? {} : { date: { $lte: day } };
  const sums = await entries
    .rows(db)
    .aggregate<{ _id: string; pence: number }>([
      { $match: { account: { $in: [...ids] }, ...until } },
      { $group: { _id: '$account', pence: { $sum: '$pence' } } },
    ])
    .toArray();
  return new Map(sums.map(({ _id, pence }) => [_id, pence]));
}

/** What was on an account before one of its entries, in the order of statements: by day, then as recorded. */
export async function balanceBefore(db: Db, { account, date, number }: Entry): Promise<number> {
  const [sum] = await entries
    .rows(db)
    .aggregate<{ pence: number }>([
      { $match: { account, $or: [{ date: { $lt: date } }, { date, number: { $lt: number } }] } },
      { $group: { _id: null, pence: { $sum: '$pence' } } },
    ])
    .toArray();
  return sum?.pence ?? 0;
}
