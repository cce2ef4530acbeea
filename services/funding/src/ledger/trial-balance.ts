import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { accounts, entries } from './repository';

/** All pence in pence: both differences are zero and no account is off, whatever crashed. */
export interface TrialBalance {
  readonly accounts: number;
  /** What accounts hold. */
  readonly heldPence: number;
  /** What others gave, as a negative sum. */
  readonly givenPence: number;
  readonly entriesPence: number;
  readonly accountsOff: number;
}

/** The trial balance as of one moment of the database. */
export const readTrialBalance = (store: Store): Promise<TrialBalance> =>
  store.transact(async (unit) => ({ ...(await sumUp(unit)), ...(await compare(unit)) }));

async function sumUp({ db, session }: UnitOfWork) {
  const part = (sign: '$max' | '$min') => ({ $sum: { [sign]: ['$balancePence', 0] } });
  const [sums] = await accounts
    .rows(db)
    .aggregate<{ count: number; held: number; given: number }>(
      [{ $group: { _id: null, count: { $sum: 1 }, held: part('$max'), given: part('$min') } }],
      { session },
    )
    .toArray();
  return { accounts: sums?.count ?? 0, heldPence: sums?.held ?? 0, givenPence: sums?.given ?? 0 };
}

/** The entries against the accounts' rows: sums, and accounts whose balance or count is not that of their entries. */
async function compare({ db, session }: UnitOfWork) {
  const isOff = {
    $or: [
      { $ne: ['$pence', { $arrayElemAt: ['$kept.balancePence', 0] }] },
      { $ne: ['$count', { $arrayElemAt: ['$kept.entries', 0] }] },
    ],
  };
  const [sums] = await entries
    .rows(db)
    .aggregate<{ pence: number; off: number }>(
      [
        { $group: { _id: '$account', pence: { $sum: '$pence' }, count: { $sum: 1 } } },
        { $lookup: { from: accounts.name, localField: '_id', foreignField: '_id', as: 'kept' } },
        { $group: { _id: null, pence: { $sum: '$pence' }, off: { $sum: { $cond: [isOff, 1, 0] } } } },
      ],
      { session },
    )
    .toArray();
  return { entriesPence: sums?.pence ?? 0, accountsOff: sums?.off ?? 0 };
}
