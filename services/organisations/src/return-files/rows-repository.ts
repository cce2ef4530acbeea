import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import { insertAll } from '@middletier/runtime/insert-all';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { Figures } from '../returns/return-kind';

/** A row of a file: what it says of one school's day, and what came of that. */
export interface FiledRow<Row extends Figures = Figures> {
  /** `file|urn|day`: a file says a thing once, and its rows are read school by school. */
  readonly _id: string;
  readonly file: string;
  readonly kind: string;
  /** `urn|day`. */
  readonly key: string;
  readonly urn: string;
  readonly day: string;
  readonly line: number;
  readonly row: Row;
  readonly outcome: 'STAGED' | 'ACCEPTED' | 'UNCHANGED';
  /** What stood there before; null where nothing did. */
  readonly before: Row | null;
  /** When it took effect. */
  readonly at: Date | null;
  /** When it was taken back; missing while it stands. */
  readonly withdrawnAt?: Date;
  /** When it is forgotten; missing for rows that changed something. */
  readonly expireAt?: Date;
}

export const rowCollections: readonly CollectionDefinition[] = [
  {
    name: 'returnRows',
    indexes: [
      { key: { key: 1, kind: 1, at: -1 } },
      {
        key: { expireAt: 1 },
        expireAfterSeconds: 0,
        partialFilterExpression: { expireAt: { $exists: true } },
      },
    ],
  },
];

export const rowsOf = (db: Db) => db.collection<FiledRow>('returnRows');

export const rowId = (file: string, key: string): string => `${file}|${key}`;

/** Ids of a file's rows: `|` is followed by `}` in the order of characters. */
export const idsIn = (file: string) => ({ $gt: `${file}|`, $lt: `${file}}` });

/** Lines of a file by key that say something of these schools' days already. */
export async function linesSaid(
  { db, session }: UnitOfWork,
  file: string,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const rows = await rowsOf(db)
    .find({ _id: { $in: keys.map((key) => rowId(file, key)) } }, { session, projection: { key: 1, line: 1 } })
    .toArray();
  return new Map(rows.map(({ key, line }) => [key, line]));
}

export const stageRows = (unit: UnitOfWork, rows: readonly FiledRow[]): Promise<void> =>
  insertAll(unit, { collection: 'returnRows', rows });

/** The next rows of a file, school by school. */
export const rowsAfter = (
  { db, session }: UnitOfWork,
  { file, after, most }: { readonly file: string; readonly after: string; readonly most: number },
): Promise<FiledRow[]> => {
  const from = after === '' ? idsIn(file) : { ...idsIn(file), $gt: after };
  return rowsOf(db).find({ _id: from }, { session }).sort({ _id: 1 }).limit(most).toArray();
};

/** URNs in a file, so many at the most. */
export async function schoolsOf(db: Db, file: string, most: number): Promise<string[]> {
  const groups = [{ $match: { _id: idsIn(file) } }, { $group: { _id: '$urn' } }, { $limit: most }];
  const found = await rowsOf(db).aggregate<{ _id: string }>(groups).toArray();
  return found.map(({ _id }) => _id).sort();
}

interface Sought {
  readonly file: string;
  readonly collection: string;
  readonly schools: readonly string[];
}

/** The newest row of each school, in a file and of what was known before it, by URN. */
export async function newestOfSchools(
  db: Db,
  { file, collection, schools }: Sought,
): Promise<Record<'inFile' | 'kept', Map<string, Figures>>> {
  const newest = [{ $sort: { _id: -1 } }, { $group: { _id: '$urn', row: { $first: '$$ROOT' } } }];
  const [inFile, kept] = await Promise.all([
    rowsOf(db)
      .aggregate<{ _id: string; row: FiledRow }>([{ $match: { _id: idsIn(file) } }, ...newest])
      .toArray(),
    db
      .collection(collection)
      .aggregate<{ _id: string; row: Figures }>([{ $match: { urn: { $in: [...schools] } } }, ...newest])
      .toArray(),
  ]);
  return {
    inFile: new Map(inFile.map(({ _id, row }) => [_id, row.row])),
    kept: new Map(kept.map(({ _id, row }) => [_id, row])),
  };
}

/** What other files that stand say of the same schools' days, of each the last, by key. */
export async function standingRows(
  { db, session }: UnitOfWork,
  rows: readonly FiledRow[],
): Promise<Map<string, FiledRow>> {
  const [{ file, kind }] = rows as [FiledRow];
  const key = { $in: rows.map((row) => row.key) };
  const stands = { outcome: { $in: ['ACCEPTED', 'UNCHANGED'] }, withdrawnAt: { $exists: false } };
  const found = await rowsOf(db)
    .aggregate<{ row: FiledRow }>(
      [
        { $match: { key, kind, file: { $ne: file }, ...stands } },
        { $sort: { at: -1 } },
        { $group: { _id: '$key', row: { $first: '$$ROOT' } } },
      ],
      { session },
    )
    .toArray();
  return new Map(found.map(({ row }) => [row.key, row]));
}

export async function markWithdrawn(
  { db, session }: UnitOfWork,
  rows: readonly FiledRow[],
  at: Date,
): Promise<void> {
  const _id = { $in: rows.map((row) => row._id) };
  await rowsOf(db).updateMany({ _id }, { $set: { withdrawnAt: at } }, { session });
}

export type RowPage = Connection<FiledRow>;

/** What a file changed, school by school. */
export const changesPage = (db: Db, file: string, page: PageArguments): Promise<RowPage> =>
  readPage(
    {
      collection: rowsOf(db),
      filter: { _id: idsIn(file), outcome: 'ACCEPTED' },
      order: ['_id'],
      toNode: (row) => row,
    },
    page,
  );
