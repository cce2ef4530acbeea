import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import type { BodyRef } from '../bodies/body';
import { isHeldOn, type Seat } from './seat';

type Row = Omit<Seat, 'id'> & { readonly _id: string };

export const seatCollections: readonly CollectionDefinition[] = [
  {
    name: 'boardSeats',
    indexes: [
      { key: { boardId: 1, from: 1, _id: 1 } },
      { key: { body: 1 }, sparse: true },
      { key: { account: 1 }, sparse: true },
    ],
  },
];

const rowsOf = (db: Db) => db.collection<Row>('boardSeats');
const seatOf = ({ _id, ...seat }: Row): Seat => ({ id: _id, ...seat });
const IN_ORDER = { boardId: 1, from: 1, _id: 1 } as const;

export type SeatLoader = DataLoader<string, readonly Seat[]>;

/** Every seat a board ever had, in the order they began; one query for all boards of a request. */
export const loadSeats = (db: Db): SeatLoader =>
  new DataLoader(async (boards) => {
    const rows = await rowsOf(db)
      .find({ boardId: { $in: [...boards] } })
      .sort(IN_ORDER)
      .toArray();
    const found = new Map<string, Seat[]>(boards.map((board) => [board, []]));
    rows.forEach((row) => found.get(row.boardId)!.push(seatOf(row)));
    return boards.map((board) => found.get(board)!);
  });

/** Every seat that was ever held for a body, in the order they began; one query for all bodies of a request. */
export const loadSeatsFor = (db: Db): SeatLoader =>
  new DataLoader(async (bodies) => {
    const rows = await rowsOf(db)
      .find({ body: { $in: [...bodies] } })
      .sort({ from: 1, _id: 1 })
      .toArray();
    const seats = rows.map(seatOf);
    return bodies.map((body) => seats.filter((seat) => seat.body === body));
  });

export async function findSeats({ db, session }: UnitOfWork, boardId: string): Promise<Seat[]> {
  const rows = await rowsOf(db).find({ boardId }, { session }).sort(IN_ORDER).toArray();
  return rows.map(seatOf);
}

export async function findSeat({ db, session }: UnitOfWork, id: string): Promise<Seat | null> {
  const row = await rowsOf(db).findOne({ _id: id }, { session });
  return row && seatOf(row);
}

export async function saveSeat({ db, session }: UnitOfWork, { id, ...seat }: Seat): Promise<void> {
  await rowsOf(db).replaceOne({ _id: id }, seat, { upsert: true, session });
}

/** Changes many seats of one board at once. */
export async function saveSeats({ db, session }: UnitOfWork, seats: readonly Seat[]): Promise<void> {
  if (seats.length === 0) return;
  const writes = seats.map(({ id, ...replacement }) => ({
    replaceOne: { filter: { _id: id }, replacement, upsert: true },
  }));
  await rowsOf(db).bulkWrite(writes, { session, ordered: false });
}

const boardsWhere = async (db: Db, filter: Filter<Row>, day: string): Promise<string[]> => {
  const rows = await rowsOf(db).find(filter).toArray();
  return [...new Set(rows.filter((seat) => isHeldOn(seat, day)).map(({ boardId }) => boardId))];
};

/** Boards on which one of these bodies has a seat on a day. */
export const boardsSeating = (db: Db, bodies: readonly BodyRef[], day: string): Promise<string[]> =>
  boardsWhere(db, { body: { $in: [...bodies] } }, day);

/** Boards on which somebody sits with an account of theirs on a day. */
export const boardsOfAccount = (db: Db, account: string, day: string): Promise<string[]> =>
  boardsWhere(db, { account }, day);
