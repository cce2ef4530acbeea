import type { Connection, PageArguments } from '@middletier/runtime/connection';
import type { Db } from 'mongodb';
import type { Entry, TransactionKind } from './post';
import { balanceBefore, balancesAt, entries, transactions } from './repository';
import type { Wanted } from './statement';

/** An entry with what was on the account after it. */
export interface StatementLine extends Entry {
  readonly balancePence: number;
}

export type LinePage = Connection<StatementLine>;

function entriesOf({ account, from, to }: Wanted) {
  const days = { ...(from === null ? {} : { $gte: from }), ...(to === null ? {} : { $lte: to }) };
  return { account, ...(from === null && to === null ? {} : { date: days }) };
}

/** Entries of an account by day, then as they were recorded, each with the balance after it. */
export async function readLines(db: Db, wanted: Wanted, page: PageArguments): Promise<LinePage> {
  const filter = entriesOf(wanted);
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

/** What moved on an account for one reason, in pence: what came, and what left as a sum above nothing. */
export interface KindTotal {
  readonly kind: TransactionKind;
  readonly entries: number;
  readonly receivedPence: number;
  readonly paidPence: number;
}

/** What moved on an account between two days, by reason. */
export async function totalsByKind(db: Db, wanted: Wanted): Promise<KindTotal[]> {
  const sums = await entries
    .rows(db)
    .aggregate<Omit<KindTotal, 'kind'> & { readonly _id: TransactionKind }>([
      { $match: entriesOf(wanted) },
      { $lookup: { from: transactions.name, localField: 'transaction', foreignField: '_id', as: 'of' } },
      {
        $group: {
          _id: { $arrayElemAt: ['$of.kind', 0] },
          entries: { $sum: 1 },
          receivedPence: { $sum: { $max: ['$pence', 0] } },
          paidPence: { $sum: { $max: [{ $multiply: ['$pence', -1] }, 0] } },
        },
      },
      { $sort: { _id: 1 } },
    ])
    .toArray();
  return sums.map(({ _id, ...total }) => ({ kind: _id, ...total }));
}

const LARGEST_PAGE = 500;

/** All entries between two days, page by page, so that a file of any length is never held whole. */
export async function* allLines(db: Db, wanted: Wanted): AsyncGenerator<readonly StatementLine[]> {
  for (let after: string | null = null; ;) {
    const { edges, pageInfo }: LinePage = await readLines(db, wanted, { first: LARGEST_PAGE, after });
    yield edges.map(({ node }) => node);
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}
