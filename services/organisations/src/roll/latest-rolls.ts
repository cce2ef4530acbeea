import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Roll } from './read-roll-row';

/** What other slices ask of this one: the last roll of each school from a day on, by URN. */
export async function latestRolls(
  { db }: Pick<UnitOfWork, 'db'>,
  { urns, since }: { readonly urns: readonly string[]; readonly since: string },
): Promise<Map<string, Roll>> {
  const rows = await db
    .collection<Roll>('rolls')
    .find({ urn: { $in: [...urns] }, censusDate: { $gte: since } })
    .sort({ urn: 1, censusDate: 1 })
    .toArray();
  // In the order of days, so that the last of a school is what stays.
  return new Map(rows.map((roll) => [roll.urn, roll]));
}

export type { Roll } from './read-roll-row';
