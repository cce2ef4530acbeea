import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { keepObservations, type Keeping } from './keep-observations';
import type { Telling, Told } from './kept-observation';
import { readPublished, savePublished } from './published-repository';
import { withTold } from './snapshot';

/** Keeps what a table publishes of England and of authorities, as it is published: nothing is reckoned. */
export async function recordPublished(
  unit: UnitOfWork,
  told: readonly Told[],
  telling: Telling,
): Promise<Keeping> {
  const kept = await keepObservations(unit, told, telling);
  const before = await readPublished(unit, [...kept.changed.keys()]);
  const after = [...kept.changed].map(
    ([area, changed]) => [area, withTold(before.get(area) ?? [], changed)] as const,
  );
  await savePublished(unit, new Map(after));
  return kept;
}
