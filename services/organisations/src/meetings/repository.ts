import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Publicness } from '../boards/rules';
import type { Meeting } from './meeting';

type Row = Omit<Meeting, 'id'> & { readonly _id: string };
export type MeetingPage = Connection<Meeting>;

export const meetingCollections: readonly CollectionDefinition[] = [
  { name: 'meetings', indexes: [{ key: { boardId: 1, date: 1, _id: 1 } }] },
];

const rowsOf = (db: Db) => db.collection<Row>('meetings');
const meetingOf = ({ _id, ...meeting }: Row): Meeting => ({ id: _id, ...meeting });

export type MeetingLoader = DataLoader<string, Meeting | null>;

export const loadMeetings = (db: Db): MeetingLoader => rowsByKey(rowsOf(db), meetingOf);

export interface MeetingQuery {
  readonly board: string;
  readonly publicness: readonly Publicness[];
  readonly from: string | null;
  readonly to: string | null;
}

/** Meetings of a board in the order of their days. */
export const readMeetings = (
  db: Db,
  { board, publicness, from, to }: MeetingQuery,
  page: PageArguments,
): Promise<MeetingPage> => {
  const date = { ...(from ? { $gte: from } : {}), ...(to ? { $lte: to } : {}) };
  const filter = {
    boardId: board,
    publicness: { $in: [...publicness] },
    ...(from || to ? { date } : {}),
  };
  return readPage({ collection: rowsOf(db), filter, order: ['date', '_id'], toNode: meetingOf }, page);
};

export async function findMeeting({ db, session }: UnitOfWork, id: string): Promise<Meeting | null> {
  const row = await rowsOf(db).findOne({ _id: id }, { session });
  return row && meetingOf(row);
}

/** Meetings of a board on days after one, in the order of their days. */
export async function findMeetingsAfter(
  { db, session }: UnitOfWork,
  boardId: string,
  day: string,
): Promise<Meeting[]> {
  const rows = await rowsOf(db)
    .find({ boardId, date: { $gt: day } }, { session })
    .sort({ date: 1, _id: 1 })
    .toArray();
  return rows.map(meetingOf);
}

export async function saveMeeting({ db, session }: UnitOfWork, { id, ...meeting }: Meeting): Promise<void> {
  await rowsOf(db).replaceOne({ _id: id }, meeting, { upsert: true, session });
}
