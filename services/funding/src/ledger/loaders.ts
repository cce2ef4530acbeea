import type { Connection, PageArguments } from '@middletier/runtime/connection';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Transaction } from './post';
import { transactions } from './repository';

export type TransactionPage = Connection<Transaction>;
export type LedgerLoader = DataLoader<string, Transaction | null>;

/** Transactions by id, one query for all of a request. */
export const loadTransactions = (db: Db): LedgerLoader =>
  new DataLoader(async (ids) => {
    const found = await transactions.all({ db }, { _id: { $in: [...ids] } });
    const byId = new Map(found.map((transaction) => [transaction.id, transaction]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** The transactions of a fund in the order of their days. */
export const pageOfFund = (db: Db, fund: string, page: PageArguments): Promise<TransactionPage> =>
  transactions.page(db, { filter: { fund }, order: ['date', '_id'] }, page);
