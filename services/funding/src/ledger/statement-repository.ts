import type { Connection, PageArguments } from '@middletier/runtime/connection';
import type { Db } from 'mongodb';
import type { Entry } from './post';
import { balanceBefore, balancesAt, entries } from './repository';

/** An entry with what was on the account after it. */
export interface StatementLine extends Entry {
  readonly balancePence: number;
}

export type LinePage = Connection<StatementLine>;

export interface Wanted {
  readonly account: string;
  /** Days, both included; null where that end is open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Entries of an account by day, then as they were recorded, each with the balance after it. */
export async function readLines(
  db: Db,
  { account, from, to }: Wanted,
  page: PageArguments,
): Promise<LinePage> {
  const days = { ...(from === null ? {} : { $gte: from }), ...(to === null ? {} : { $lte: to }) };
  const filter = { account, ...(from === null && to === null ? {} : { date: days }) };
  const read = await entries.page(db, { filter, order: ['date', 'number'] }, page);
  const first = read.edges[0]?.node;
  let balancePence = first ? await balanceBefore(db, first) : 0;
  const edges = read.edges.map(({ cursor, node }) => {
    balancePence += node.pence;
    return { cursor, node: { ...node, balancePence } };
  });
  return { ...read, edges };
}

/** What was on an account at the end of a day; now where it is null. */
export const balanceOn = async (db: Db, account: string, day: string | null): Promise<number> =>
  (await balancesAt(db, [account], day)).get(account) ?? 0;
