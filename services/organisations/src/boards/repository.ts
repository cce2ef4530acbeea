import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import { foldName } from '../register/school';
import { boardOn, type Board, type BoardOnDay } from './board';
import { parentsFrom } from './refuse-cycle';

/** `seating` is raised by whatever rests on the board without changing it, so that two of them conflict. */
type Row = Omit<Board, 'id'> & {
  readonly _id: string;
  readonly sortName: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly seating?: number;
};

export type BoardPage = Connection<BoardOnDay>;

export interface BoardQuery {
  readonly owners: readonly string[] | null;
  readonly shapes: readonly string[] | null;
  /** Only these, on which a body sits. */
  readonly among: readonly string[] | null;
  readonly day: string;
  /** Those too that have closed by the day. */
  readonly includeClosed: boolean;
}

export const boardCollections: readonly CollectionDefinition[] = [
  {
    name: 'boards',
    indexes: [
      { key: { sortName: 1, _id: 1 } },
      { key: { owner: 1, sortName: 1, _id: 1 } },
      { key: { 'terms.parent': 1 } },
    ],
  },
];

const rowsOf = (db: Db) => db.collection<Row>('boards');

const boardOf = ({ _id, owner, shape, terms, chairs, closed, version }: Row): Board => ({
  ...{ id: _id, owner, shape, terms, chairs, closed, version },
});

export const loadBoards = (db: Db): DataLoader<string, Board | null> => rowsByKey(rowsOf(db), boardOf);

/** Boards that ever stood under a board, one query for all boards of a request; in the order of their names. */
export const loadBoardsEverBelow = (db: Db): DataLoader<string, readonly Board[]> =>
  new DataLoader(async (parents) => {
    const rows = await rowsOf(db)
      .find({ 'terms.parent': { $in: [...parents] } })
      .sort({ sortName: 1, _id: 1 })
      .toArray();
    const boards = rows.map(boardOf);
    return parents.map((parent) => boards.filter(({ terms }) => terms.some((one) => one.parent === parent)));
  });

export const readBoards = (db: Db, query: BoardQuery, page: PageArguments): Promise<BoardPage> =>
  readPage(
    {
      collection: rowsOf(db),
      filter: toFilter(query),
      order: ['sortName', '_id'],
      // One that was opened by the day has terms on it.
      toNode: (row) => boardOn(boardOf(row), query.day)!,
    },
    page,
  );

const toFilter = ({ owners, shapes, among, day, includeClosed }: BoardQuery): Filter<Row> => ({
  openedOn: { $lte: day },
  ...(includeClosed ? {} : { closedOn: { $not: { $lt: day } } }),
  ...(owners ? { owner: { $in: [...owners] } } : {}),
  ...(shapes ? { shape: { $in: [...shapes] } } : {}),
  ...(among ? { _id: { $in: [...among] } } : {}),
});

export async function findBoard({ db, session }: UnitOfWork, id: string): Promise<Board | null> {
  const row = await rowsOf(db).findOne({ _id: id }, { session });
  return row && boardOf(row);
}

export async function saveBoard({ db, session }: UnitOfWork, board: Board): Promise<void> {
  const { id, ...rest } = board;
  const row = {
    ...rest,
    sortName: foldName(board.terms.at(-1)!.name),
    openedOn: board.terms[0]!.from,
    closedOn: board.closed?.on ?? null,
  };
  await rowsOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

/** Makes this unit of work conflict with any other that rests on the same boards: one of the two runs again. */
export async function holdBoards({ db, session }: UnitOfWork, ids: readonly string[]): Promise<void> {
  await rowsOf(db).updateMany({ _id: { $in: [...ids] } }, { $inc: { seating: 1 } }, { session });
}

/** The boards above one on any day from `from` on, a level at a time. */
export async function findBoardsAbove(
  unit: UnitOfWork,
  parent: string,
  from: string,
): Promise<Map<string, Board>> {
  const above = new Map<string, Board>();
  const { db, session } = unit;
  for (let ids = [parent]; ids.length > 0;) {
    const rows = await rowsOf(db)
      .find({ _id: { $in: ids } }, { session })
      .toArray();
    rows.forEach((row) => above.set(row._id, boardOf(row)));
    ids = rows.flatMap((row) => parentsFrom(row, from)).filter((id) => !above.has(id));
  }
  return above;
}
