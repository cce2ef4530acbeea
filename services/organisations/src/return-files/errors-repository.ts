import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import { insertAll } from '@middletier/runtime/insert-all';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { Fault } from '@middletier/runtime/tabular/row';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db, FindCursor } from 'mongodb';

/** A row that was rejected: its cells in the columns that are read, and what is wrong with it. */
export interface RowError {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
}

type ErrorRow = RowError & { readonly _id: string; readonly at: Date };

const DAY = 86_400;

export const errorCollections: readonly CollectionDefinition[] = [
  {
    name: 'returnErrors',
    indexes: [
      { key: { at: 1 }, expireAfterSeconds: 90 * DAY },
      { key: { 'cells.staffId': 1 }, partialFilterExpression: { 'cells.staffId': { $exists: true } } },
    ],
  },
];

export const errorsIn = (db: Db) => db.collection<ErrorRow>('returnErrors');
const ofFile = (file: string) => ({ _id: { $gt: `${file}|`, $lt: `${file}}` } });
const errorOf = ({ line, cells, faults }: ErrorRow): RowError => ({ line, cells, faults });

export const keepErrors = (
  unit: UnitOfWork,
  file: string,
  { errors, now }: { readonly errors: readonly RowError[]; readonly now: Date },
): Promise<void> => {
  const rows = errors.map((error, i) => ({
    _id: `${file}|${String(error.line).padStart(12, '0')}|${i}`,
    ...error,
    at: now,
  }));
  return insertAll(unit, { collection: 'returnErrors', rows });
};

const MOST_SCHOOLS = 1_000;

/** Rejected rows of a file by the URN that they name. */
export async function rejectedBySchool(
  { db, session }: UnitOfWork,
  file: string,
): Promise<Map<string, number>> {
  const groups = [
    { $match: ofFile(file) },
    { $group: { _id: '$cells.urn', count: { $sum: 1 } } },
    { $limit: MOST_SCHOOLS },
  ];
  const found = await errorsIn(db)
    .aggregate<{ _id: string | null; count: number }>(groups, { session })
    .toArray();
  return new Map(found.flatMap(({ _id, count }) => (_id ? [[_id, count] as const] : [])));
}

export type ErrorPage = Connection<RowError>;

export const errorsPage = (db: Db, file: string, page: PageArguments): Promise<ErrorPage> =>
  readPage({ collection: errorsIn(db), filter: ofFile(file), order: ['_id'], toNode: errorOf }, page);

/** Rejected rows in the order of the file, as they are read. */
export const errorsOf = (db: Db, file: string): FindCursor<RowError> =>
  errorsIn(db).find(ofFile(file)).sort({ _id: 1 }).map(errorOf);
