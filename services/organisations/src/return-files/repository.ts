import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db, Filter, UpdateFilter } from 'mongodb';
import type { WorkUnderWay } from './health';
import type { FileState, ReturnFile } from './return-file';

/** `newest` orders the latest file first; `upload` names the connection that may go on with it. */
export type FileRow = Omit<ReturnFile, 'id'> & {
  readonly _id: string;
  readonly newest: number;
  readonly upload: string | null;
  /** Its rows were kept for as long as they are. */
  readonly rowsForgotten?: boolean;
};

export const fileCollections: readonly CollectionDefinition[] = [
  {
    name: 'returnFiles',
    indexes: [
      { key: { owners: 1, newest: 1 } },
      { key: { kind: 1, owners: 1, newest: 1 } },
      { key: { state: 1, changedAt: 1 } },
    ],
  },
];

export const filesOf = (db: Db) => db.collection<FileRow>('returnFiles');

const fileOf = ({
  _id,
  newest: _newest,
  upload: _upload,
  rowsForgotten: _rows,
  ...file
}: FileRow): ReturnFile => ({
  id: _id,
  ...file,
});

type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

export async function findFile({ db, session }: Reading, id: string): Promise<ReturnFile | null> {
  const row = await filesOf(db).findOne({ _id: id }, session && { session });
  return row && fileOf(row);
}

interface Last {
  readonly kind: string;
  readonly owners: readonly string[];
  readonly states: readonly FileState[];
  /** Files that began before this one. */
  readonly before?: Date;
  readonly part?: boolean;
}

/** The last file of a kind that was sent for the same bodies. */
export async function lastFile(
  { db, session }: Reading,
  { kind, owners, states, before, part }: Last,
): Promise<ReturnFile | null> {
  const since = before ? { newest: { $gt: -before.getTime() } } : {};
  const among = { ...since, ...(part === undefined ? {} : { part }) };
  const filter: Filter<FileRow> = { kind, owners: [...owners], state: { $in: [...states] }, ...among };
  const [row] = await filesOf(db)
    .find(filter, session && { session })
    .sort({ newest: 1 })
    .limit(1)
    .toArray();
  return row ? fileOf(row) : null;
}

export async function addFile({ db, session }: UnitOfWork, file: ReturnFile, upload: string): Promise<void> {
  const { id, ...rest } = file;
  await filesOf(db).insertOne({ _id: id, ...rest, newest: -file.startedAt.getTime(), upload }, { session });
}

/** Changes a file where it is as `filter` says. @returns the file as it is then; null where it is not so */
export async function changeFile(
  { db, session }: UnitOfWork,
  filter: Filter<FileRow>,
  update: UpdateFilter<FileRow>,
): Promise<ReturnFile | null> {
  const row = await filesOf(db).findOneAndUpdate(
    filter,
    { ...update, $inc: { version: 1, ...update.$inc } },
    { session, returnDocument: 'after' },
  );
  return row && fileOf(row);
}

export type FilePage = Connection<ReturnFile>;

/** Files sent for some bodies, the latest first; all files where `owners` is null. */
export const filesPage = (
  db: Db,
  {
    owners,
    kinds,
    states,
  }: {
    readonly owners: readonly string[] | null;
    readonly kinds?: readonly string[] | null | undefined;
    readonly states?: readonly FileState[] | null | undefined;
  },
  page: PageArguments,
): Promise<FilePage> => {
  const filter: Filter<FileRow> = {
    ...(owners ? { owners: { $in: [...owners] } } : {}),
    ...(kinds ? { kind: { $in: [...kinds] } } : {}),
    ...(states ? { state: { $in: [...states] } } : {}),
  };
  return readPage({ collection: filesOf(db), filter, order: ['newest', '_id'], toNode: fileOf }, page);
};

/** Files in some states that have stood still since a moment. */
export async function leftBehind(
  db: Db,
  states: readonly FileState[],
  since: Date,
): Promise<readonly ReturnFile[]> {
  const filter = { state: { $in: [...states] }, changedAt: { $lt: since } };
  return (await filesOf(db).find(filter).sort({ changedAt: 1 }).limit(20).toArray()).map(fileOf);
}

/** What is under way, all senders together. */
export async function workUnderWay(db: Db, states: readonly FileState[]): Promise<WorkUnderWay> {
  const files = filesOf(db);
  const moving = { state: { $in: [...states] } };
  const newest = { projection: { changedAt: 1 } };
  const [underWay, quarantined, [still], [taken]] = await Promise.all([
    files.countDocuments(moving),
    files.countDocuments({ state: 'QUARANTINED' }),
    files.find(moving, newest).sort({ changedAt: 1 }).limit(1).toArray(),
    files.find({ state: 'TAKEN' }, newest).sort({ changedAt: -1 }).limit(1).toArray(),
  ]);
  const [stillSince, lastTakenAt] = [still?.changedAt ?? null, taken?.changedAt ?? null];
  return { underWay, stillSince, quarantined, lastTakenAt };
}
