import { endOfDay } from '@middletier/runtime/day';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { AnyBulkWriteOperation, Db } from 'mongodb';
import type { Entitlement, NoEntitlement } from './entitlement';

/** `_id` is the id of the event that opened it. */
export type EntitlementRow = (Entitlement | NoEntitlement) & { readonly _id: string };

export const entitlementCollections: readonly CollectionDefinition[] = [
  { name: 'entitlements', indexes: [{ key: { urn: 1, openedAt: 1 } }] },
];

const collection = (db: Db) => db.collection<EntitlementRow>('entitlements');

/**
 * Opens entitlements in the order given; each closes the one its school had then. One that comes late, out of the dead
 * letters, takes its place among those opened since.
 */
export async function recordEntitlements(
  { db, session }: UnitOfWork,
  opened: readonly EntitlementRow[],
): Promise<void> {
  const urns = opened.map(({ urn }) => urn);
  const kept = await collection(db)
    .find({ urn: { $in: urns } }, { session, projection: { urn: 1, openedAt: 1 } })
    .sort({ openedAt: 1 })
    .toArray();
  const writes = opened.flatMap((row): AnyBulkWriteOperation<EntitlementRow>[] => {
    const { urn, openedAt } = row;
    const next = kept.find((later) => later.urn === urn && later.openedAt > openedAt);
    const held = { openedAt: { $lte: openedAt }, $or: [{ closedAt: null }, { closedAt: { $gt: openedAt } }] };
    return [
      { updateMany: { filter: { urn, ...held }, update: { $set: { closedAt: openedAt } } } },
      { insertOne: { document: { ...row, closedAt: next?.openedAt ?? null } } },
    ];
  });
  if (writes.length > 0) await collection(db).bulkWrite(writes, { session, ordered: true });
}

/** All that schools were entitled to, school by school in the order of time. */
export const entitlementsOf = (db: Db, urns: readonly string[]): Promise<EntitlementRow[]> =>
  collection(db)
    .find({ urn: { $in: [...urns] } })
    .sort({ urn: 1, openedAt: 1 })
    .toArray();

/** Schools of these that are in a category now. */
export async function entitledNow(
  { db, session }: UnitOfWork,
  urns: readonly string[],
): Promise<{ urn: string; category: string }[]> {
  const rows = await collection(db)
    .find({ urn: { $in: [...urns] }, closedAt: null }, { session, projection: { urn: 1, category: 1 } })
    .toArray();
  return rows.flatMap(({ urn, category }) => (category === null ? [] : [{ urn, category }]));
}

export interface EntitlementAt {
  readonly urn: string;
  /** YYYY-MM-DD; now where null. */
  readonly asAt: string | null;
}
export type EntitlementLoader = DataLoader<EntitlementAt, Entitlement | null, string>;

/** The entitlement a school had at the end of a day, one query for all schools and days of a request. */
export const loadEntitlements = (db: Db): EntitlementLoader =>
  new DataLoader(
    async (wanted) => {
      const rows = await collection(db)
        .find({ urn: { $in: wanted.map(({ urn }) => urn) } })
        .toArray();
      const entitled = rows.filter((row): row is Entitlement & { _id: string } => row.category !== null);
      return wanted.map(
        ({ urn, asAt }) => entitled.find((row) => row.urn === urn && held(row, asAt)) ?? null,
      );
    },
    { cacheKeyFn: ({ urn, asAt }) => `${urn}|${asAt ?? ''}` },
  );

function held({ openedAt, closedAt }: Entitlement, asAt: string | null): boolean {
  if (asAt === null) return closedAt === null;
  const end = endOfDay(asAt);
  return openedAt < end && (closedAt === null || closedAt >= end);
}
