import { endOfDay } from '@middletier/runtime/day';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { AnyBulkWriteOperation, Db } from 'mongodb';
import type { Categorisation, Reproposed } from './categorisation';

export const categorisationCollections: readonly CollectionDefinition[] = [
  {
    name: 'categorisations',
    indexes: [
      { key: { urn: 1, since: 1 } },
      { key: { urn: 1 }, name: 'one at a time', unique: true, partialFilterExpression: { until: null } },
    ],
  },
];

const collection = (db: Db) => db.collection<Categorisation>('categorisations');

/** The categorisation each school has now. */
export async function readCurrent(
  { db, session }: UnitOfWork,
  urns: readonly string[],
): Promise<Map<string, Categorisation>> {
  const rows = await collection(db)
    .find({ urn: { $in: [...urns] }, until: null }, { session, projection: { _id: 0 } })
    .toArray();
  return new Map(rows.map((row) => [row.urn, row]));
}

/** Keeps the reckoning of a category that goes on; a change ends the one before and begins the next. */
export async function saveReproposed(
  { db, session }: UnitOfWork,
  reproposed: readonly Reproposed[],
): Promise<void> {
  const writes = reproposed.flatMap(({ next, change }): AnyBulkWriteOperation<Categorisation>[] => {
    const current = { urn: next.urn, until: null };
    if (!change) return [{ replaceOne: { filter: current, replacement: next } }];
    const end = { updateOne: { filter: current, update: { $set: { until: next.since } } } };
    return [end, { insertOne: { document: { ...next } } }];
  });
  if (writes.length > 0) await collection(db).bulkWrite(writes, { session, ordered: true });
}

export interface CategorisationAt {
  readonly urn: string;
  /** YYYY-MM-DD; now where null. */
  readonly asAt: string | null;
}
export type CategorisationLoader = DataLoader<CategorisationAt, Categorisation | null, string>;

/** The categorisation schools had at the end of a day, one query for all schools of a day. */
export const loadCategorisations = (db: Db): CategorisationLoader =>
  new DataLoader(
    async (wanted) => {
      const days = [...new Set(wanted.map(({ asAt }) => asAt))];
      const found = await Promise.all(
        days.map((day) =>
          readAt(
            db,
            wanted.filter(({ asAt }) => asAt === day),
          ),
        ),
      );
      const rows = new Map(found.flat().map((row) => [keyOf(row), row]));
      return wanted.map((one) => rows.get(keyOf(one)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );

const keyOf = ({ urn, asAt }: CategorisationAt): string => `${urn}|${asAt ?? ''}`;

async function readAt(
  db: Db,
  wanted: readonly CategorisationAt[],
): Promise<(Categorisation & CategorisationAt)[]> {
  const asAt = wanted[0]!.asAt;
  const urn = { $in: wanted.map((one) => one.urn) };
  const held = asAt
    ? { since: { $lt: endOfDay(asAt) }, $or: [{ until: null }, { until: { $gte: endOfDay(asAt) } }] }
    : { until: null };
  const rows = await collection(db)
    .find({ urn, ...held })
    .toArray();
  return rows.map((row) => ({ ...row, asAt }));
}
