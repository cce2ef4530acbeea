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
const ofFile = (file: string) => ({ $gt: `${file}|`, $lt: `${file}}` });

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
  const from = after === '' ? ofFile(file) : { ...ofFile(file), $gt: after };
  return rowsOf(db).find({ _id: from }, { session }).sort({ _id: 1 }).limit(most).toArray();
};

export const countSchools = async (db: Db, file: string): Promise<string[]> =>
  (
    await rowsOf(db)
      .aggregate<{ _id: string }>([{ $match: { _id: ofFile(file) } }, { $group: { _id: '$urn' } }])
      .toArray()
  ).map(({ _id }) => _id);

export type RowPage = Connection<FiledRow>;

/** What a file changed, school by school. */
export const changesPage = (db: Db, file: string, page: PageArguments): Promise<RowPage> =>
  readPage(
    {
      collection: rowsOf(db),
      filter: { _id: ofFile(file), outcome: 'ACCEPTED' },
      order: ['_id'],
      toNode: (row) => row,
    },
    page,
  );
