import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db, Filter } from 'mongodb';
import type { BodyRef } from '../bodies/body';
import type { MotionKind } from '../boards/rules';
import type { Outcome } from './decide';
import type { Resolution } from './resolution';

type Row = Omit<Resolution, 'id'> & { readonly _id: string };
export type ResolutionPage = Connection<Resolution>;

export const resolutionCollections: readonly CollectionDefinition[] = [
  {
    name: 'resolutions',
    indexes: [
      { key: { date: 1, _id: 1 } },
      { key: { boardId: 1, date: 1, _id: 1 } },
      { key: { owner: 1, date: 1, _id: 1 } },
    ],
  },
];

const rowsOf = (db: Db) => db.collection<Row>('resolutions');
const resolutionOf = ({ _id, ...rest }: Row): Resolution => ({ id: _id, ...rest });

export interface ResolutionFilter {
  readonly board?: string | null;
  readonly owner?: BodyRef | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly outcomes?: readonly Outcome[] | null;
  readonly kinds?: readonly MotionKind[] | null;
}

/** What somebody may read beside what is open to the press; null where that is everything. */
export interface Reach {
  readonly owners: readonly BodyRef[];
  /** Boards they sit on with an account of their own. */
  readonly byAccount: readonly string[];
  /** Boards on which a body they act for has a seat. */
  readonly byBody: readonly string[];
}

/** Resolutions in the order of their days, oldest first. */
export const readResolutions = (
  db: Db,
  { filter, reach }: { filter: ResolutionFilter; reach: Reach | null },
  page: PageArguments,
): Promise<ResolutionPage> =>
  readPage(
    {
      collection: rowsOf(db),
      filter: { $and: [toFilter(filter), reach ? within(reach) : {}] },
      order: ['date', '_id'],
      toNode: resolutionOf,
    },
    page,
  );

const toFilter = ({ board, owner, from, to, outcomes, kinds }: ResolutionFilter): Filter<Row> => ({
  ...(board ? { boardId: board } : {}),
  ...(owner ? { owner } : {}),
  ...(from || to ? { date: { ...(from ? { $gte: from } : {}), ...(to ? { $lte: to } : {}) } } : {}),
  ...(outcomes ? { outcome: { $in: [...outcomes] } } : {}),
  ...(kinds ? { kind: { $in: [...kinds] } } : {}),
});

const within = ({ owners, byAccount, byBody }: Reach): Filter<Row> => ({
  $or: [
    { publicness: 'OPEN_TO_PRESS' },
    { owner: { $in: [...owners] } },
    { boardId: { $in: [...byAccount] } },
    { publicness: 'MEMBERS', boardId: { $in: [...byBody] } },
  ],
});

/** Resolutions are added and never changed. */
export async function addResolution({ db, session }: UnitOfWork, { id, ...rest }: Resolution): Promise<void> {
  await rowsOf(db).insertOne({ _id: id, ...rest }, { session });
}
