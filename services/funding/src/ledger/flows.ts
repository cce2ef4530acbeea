import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { transactions } from './repository';

/** Why money moved between a fund and bodies; what was taken back counts as less of what it takes back. */
export type Flow = 'CONTRIBUTION' | 'PAYMENT' | 'CLAWBACK' | 'PROFIT_SHARE';

const TAKES_BACK_CONTRIBUTION = { $eq: [{ $substrCP: ['$reverses', 0, 13] }, 'contribution/'] };

/** What came to bodies out of funds in a time, in pence by fund and reason; below nothing where bodies gave more. */
export async function flowsOfFunds(
  { db }: Pick<UnitOfWork, 'db'>,
  funds: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<{ fund: string; flow: Flow; pence: number }[]> {
  const taken = { $cond: [TAKES_BACK_CONTRIBUTION, 'CONTRIBUTION', 'PAYMENT'] };
  const sums = await transactions
    .rows(db)
    .aggregate<{ _id: { fund: string; flow: Flow }; pence: number }>([
      { $match: { fund: { $in: [...funds] }, date: { $gte: from, $lte: to } } },
      { $unwind: '$movements' },
      { $match: { 'movements.account': /^body\// } },
      {
        $group: {
          _id: { fund: '$fund', flow: { $cond: [{ $eq: ['$kind', 'REVERSAL'] }, taken, '$kind'] } },
          pence: { $sum: '$movements.pence' },
        },
      },
    ])
    .toArray();
  return sums.map(({ _id, pence }) => ({ ..._id, pence }));
}
