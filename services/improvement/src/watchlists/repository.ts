import type { Connection } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { watchId, type Watch } from './watch';

export const watchCollections: readonly CollectionDefinition[] = [
  { name: 'watches', indexes: [{ key: { actor: 1, since: 1, _id: 1 } }] },
];

export const watches = new Keep<Watch>('watches');

export type WatchPage = Connection<Watch>;

export const countWatches = ({ db, session }: UnitOfWork, actor: string): Promise<number> =>
  watches.rows(db).countDocuments({ actor }, { session });

/** The schools that somebody follows, of which a list holds only so many; only some of them where they are named. */
export const watchesOf = (
  unit: UnitOfWork,
  actor: string,
  urns: readonly string[] | null,
): Promise<readonly Watch[]> =>
  watches.all(unit, { actor, ...(urns && { urn: { $in: [...urns] } }) }, { since: 1, _id: 1 });

/** @returns whether it was there */
export async function removeWatch(
  { db, session }: UnitOfWork,
  { actor, urn }: Pick<Watch, 'actor' | 'urn'>,
): Promise<boolean> {
  const { deletedCount } = await watches.rows(db).deleteOne({ _id: watchId(actor, urn) }, { session });
  return deletedCount > 0;
}
