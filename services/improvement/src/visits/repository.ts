import type { Connection } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { Db } from 'mongodb';
import type { MonitoringVisit } from './visit';

export const visitCollections: readonly CollectionDefinition[] = [
  { name: 'visits', indexes: [{ key: { urn: 1, plannedFor: 1, _id: 1 } }, { key: { urn: 1, heldOn: 1 } }] },
];

export const visits = new Keep<MonitoringVisit>('visits');

export type VisitPage = Connection<MonitoringVisit>;

/** Which of some schools were visited on a day or later. */
export const visitedSince = (db: Db, urns: readonly string[], day: string): Promise<string[]> =>
  visits.rows(db).distinct('urn', { urn: { $in: [...urns] }, heldOn: { $gte: day } });

/** The day of the last visit of each of some schools that was ever visited. */
export async function lastVisits(db: Db, urns: readonly string[]): Promise<Map<string, string>> {
  const rows = await visits
    .rows(db)
    .aggregate<{ _id: string; last: string }>([
      { $match: { urn: { $in: [...urns] }, heldOn: { $ne: null } } },
      { $group: { _id: '$urn', last: { $max: '$heldOn' } } },
    ])
    .toArray();
  return new Map(rows.map(({ _id, last }) => [_id, last]));
}
