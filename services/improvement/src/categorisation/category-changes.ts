import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { readStepsAround } from './step-repository';

/** Another category counts at a school; `from` is null for the first there was. */
export interface CategoryChange {
  readonly categorisation: string;
  readonly urn: string;
  readonly at: Date;
  readonly from: string | null;
  readonly to: string;
  readonly reason: string;
}

/** What other slices ask of this one: changes of the category that counts at some schools since a moment, oldest first. */
export async function categoryChanges(
  reading: Pick<UnitOfWork, 'db'>,
  urns: readonly string[],
  since: Date,
): Promise<readonly CategoryChange[]> {
  const latest = new Map<string, string>();
  const { before, after } = await readStepsAround(reading.db, urns, since);
  for (const { after: stood } of before) latest.set(stood.urn, stood.category);
  return after.flatMap(({ at, reason, after: stands }) => {
    const { id, urn, category } = stands;
    const from = latest.get(urn) ?? null;
    latest.set(urn, category);
    return from === category ? [] : [{ categorisation: id, urn, at, from, to: category, reason }];
  });
}
