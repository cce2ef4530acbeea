import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { visits } from './repository';
import type { MonitoringVisit } from './visit';

/** What other slices ask of this one: visits to some schools that became final or were cancelled after a moment. */
export const visitsConcluded = (
  reading: Pick<UnitOfWork, 'db'>,
  urns: readonly string[],
  since: Date,
): Promise<readonly MonitoringVisit[]> => {
  const after = { $gt: since.toISOString() };
  return visits.all(reading, {
    urn: { $in: [...urns] },
    $or: [{ 'final.at': after }, { 'cancelled.at': after }],
  });
};
