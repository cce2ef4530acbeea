import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { reachedAim } from './award';
import { awards } from './repository';

/** Aims of awards to schools in a time: how many are reached, of those that a figure was told of. */
export async function aimsReached(
  db: UnitOfWork['db'],
  urns: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<{ reached: number; judged: number }> {
  const filter = {
    urn: { $in: [...urns] },
    'aim.measure': { $exists: true },
    date: { $gte: from, $lte: to },
  };
  const verdicts = (await awards.all({ db }, filter)).map(reachedAim);
  return {
    reached: verdicts.filter((verdict) => verdict === true).length,
    judged: verdicts.filter((verdict) => verdict !== null).length,
  };
}
