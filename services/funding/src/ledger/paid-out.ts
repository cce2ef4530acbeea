import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { transactions } from './repository';

/** What was paid out of funds in a time and not taken back, in pence by fund. */
export async function paidOut(
  db: UnitOfWork['db'],
  funds: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<Map<string, number>> {
  const sums = await transactions
    .rows(db)
    .aggregate<{ _id: string; pence: number }>([
      {
        $match: {
          fund: { $in: [...funds] },
          date: { $gte: from, $lte: to },
          $or: [{ kind: 'PAYMENT' }, { reverses: /^payment\// }],
        },
      },
      { $unwind: '$movements' },
      { $match: { 'movements.account': /^body\// } },
      { $group: { _id: '$fund', pence: { $sum: '$movements.pence' } } },
    ])
    .toArray();
  return new Map(sums.map(({ _id, pence }) => [_id, pence]));
}
