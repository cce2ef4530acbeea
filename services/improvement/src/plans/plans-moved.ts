import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Plan } from './plan';
import { plans } from './repository';

/** What other slices ask of this one: plans of some schools that were agreed, reviewed or concluded after a moment. */
export const plansMoved = (
  reading: Pick<UnitOfWork, 'db'>,
  urns: readonly string[],
  since: Date,
): Promise<readonly Plan[]> => {
  const after = { $gt: since.toISOString() };
  const moved = [{ 'agreed.at': after }, { 'reviews.at': after }, { 'conclusion.at': after }];
  return plans.all(reading, { urn: { $in: [...urns] }, $or: moved });
};
