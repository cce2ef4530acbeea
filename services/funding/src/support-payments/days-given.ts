import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { dues } from './repository';

/** Days of support that a body owed or paid for in a time, and how many schools they were given to. */
export async function daysGiven(
  db: UnitOfWork['db'],
  payer: string,
  { from, to }: { from: string; to: string },
): Promise<{ days: number; schools: number }> {
  const [sum] = await dues
    .rows(db)
    .aggregate<{ days: number; urns: string[] }>([
      { $match: { payer, on: { $gte: from, $lte: to }, kind: 'SUPPORT', state: { $in: ['DUE', 'PAID'] } } },
      { $group: { _id: null, days: { $sum: '$days' }, urns: { $addToSet: '$urn' } } },
    ])
    .toArray();
  return { days: sum?.days ?? 0, schools: sum?.urns.length ?? 0 };
}
