import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import { insertAll } from '@middletier/runtime/insert-all';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db, Document } from 'mongodb';
import type { Accepted, Figures, ReturnKind } from './return-kind';

type Kept = Document & { readonly _id: string };
type Place<Row extends Figures> = Pick<ReturnKind<never, Row>, 'collection'> & {
  readonly period: Pick<ReturnKind<never, Row>['period'], 'dayOf' | 'partOf'>;
};

/** Names one school's day, or the part of it that a row is about. */
export const keyOf = <Row extends Figures>({ period }: Pick<Place<Row>, 'period'>, row: Row): string => {
  const day = `${row.urn}|${period.dayOf(row)}`;
  return period.partOf ? `${day}|${period.partOf(row)}` : day;
};

/** What was accepted before for the same schools and days, by key. */
export async function findAccepted<Row extends Figures>(
  { db, session }: UnitOfWork,
  place: Place<Row>,
  rows: readonly Row[],
): Promise<Map<string, Accepted<Row>>> {
  const found = await db
    .collection<Kept>(place.collection)
    .find({ _id: { $in: rows.map((row) => keyOf(place, row)) } }, { session })
    .toArray();
  return new Map(found.map(({ _id, ...row }) => [_id, row as unknown as Accepted<Row>]));
}

/** Forgets what was accepted, where nobody says it any more. */
export async function forgetAccepted(
  { db, session }: UnitOfWork,
  { collection }: Pick<Place<never>, 'collection'>,
  keys: readonly string[],
): Promise<void> {
  if (keys.length > 0)
    await db.collection<Kept>(collection).deleteMany({ _id: { $in: [...keys] } }, { session });
}

/** The key of the newest row that is kept of each school. */
export async function newestKept(
  { db, session }: UnitOfWork,
  { collection }: Pick<Place<never>, 'collection'>,
  urns: readonly string[],
): Promise<Map<string, string>> {
  const groups = [
    { $match: { urn: { $in: [...urns] } } },
    { $group: { _id: '$urn', newest: { $max: '$_id' } } },
  ];
  const found = await db
    .collection(collection)
    .aggregate<{ _id: string; newest: string }>(groups, { session })
    .toArray();
  return new Map(found.map(({ _id, newest }) => [_id, newest]));
}

interface Saved<Row extends Figures> {
  /** Nothing is kept for their schools and days. */
  readonly fresh: readonly Accepted<Row>[];
  readonly corrected: readonly Accepted<Row>[];
}

export async function saveAccepted<Row extends Figures>(
  unit: UnitOfWork,
  place: Place<Row>,
  { fresh, corrected }: Saved<Row>,
): Promise<void> {
  const rows = fresh.map((row) => ({ _id: keyOf<Row>(place, row), ...row }));
  await insertAll(unit, { collection: place.collection, rows });
  if (corrected.length === 0) return;
  const writes = corrected.map((row) => ({
    replaceOne: { filter: { _id: keyOf<Row>(place, row) }, replacement: row, upsert: true },
  }));
  const { db, session } = unit;
  await db.collection<Kept>(place.collection).bulkWrite(writes, { session, ordered: false });
}

/** Forgets rows about days before one, YYYY-MM-DD. @returns how many */
export async function forgetRowsBefore(
  db: Db,
  { collection, period }: Pick<ReturnKind, 'collection' | 'period'>,
  day: string,
): Promise<number> {
  return (await db.collection<Kept>(collection).deleteMany({ [period.column]: { $lt: day } })).deletedCount;
}

interface Whose {
  readonly kind: Pick<ReturnKind, 'collection'>;
  readonly urn: string;
}

/** What is kept of a school, in the order of days; keys of one school begin alike. */
export const rowsPage = (db: Db, { kind, urn }: Whose, page: PageArguments): Promise<Connection<Figures>> =>
  readPage(
    {
      collection: db.collection<Kept & Figures>(kind.collection),
      filter: { _id: { $gt: `${urn}|`, $lt: `${urn}}` } },
      order: ['_id'],
      toNode: ({ _id: _key, returnId: _returnId, line: _line, ...row }) => row as unknown as Figures,
    },
    page,
  );
