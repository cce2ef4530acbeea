import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { entitlementsOf } from './repository';

/** Changes of category of schools in a time: the days of support that each entitles to, before and after. */
export async function supportMoves(
  db: UnitOfWork['db'],
  urns: readonly string[],
  { from, before }: { from: Date; before: Date },
): Promise<{ urn: string; before: number; after: number }[]> {
  const kept = await entitlementsOf(db, urns);
  return kept.flatMap((row, i) => {
    const last = kept[i - 1];
    if (last?.urn !== row.urn || row.openedAt < from || row.openedAt >= before) return [];
    if (row.category === null || last.category === null) return [];
    return [{ urn: row.urn, before: last.days, after: row.days }];
  });
}
