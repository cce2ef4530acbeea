import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import { foldName } from '../register/school';
import { HARD_KINDS, type PartnershipKind } from './kinds';
import { latestState, onDay, type Partnership, type PartnershipOnDay } from './partnership';

type Row = Omit<Partnership, 'id'> & { readonly _id: string; readonly sortName: string };
export type PartnershipPage = Connection<PartnershipOnDay>;

export const partnershipCollections: readonly CollectionDefinition[] = [
  {
    name: 'partnerships',
    indexes: [{ key: { sortName: 1, _id: 1 } }, { key: { owner: 1, sortName: 1, _id: 1 } }],
  },
];

const rowsOf = (db: Db) => db.collection<Row>('partnerships');
const partnershipOf = ({ _id, sortName: _sortName, ...rest }: Row): Partnership => ({ id: _id, ...rest });

export type PartnershipLoader = DataLoader<string, Partnership | null>;

export const loadPartnerships = (db: Db): PartnershipLoader => rowsByKey(rowsOf(db), partnershipOf);

export interface PartnershipQuery {
  readonly kinds?: readonly PartnershipKind[] | null;
  readonly owner?: string | null;
  /** Only these: they have the member asked for. */
  readonly withMember: readonly string[] | null;
  /** Only these, which have schools of an area, and those of `orOwner`, its authority. */
  readonly inArea: readonly string[] | null;
  readonly orOwner: string | null;
  readonly openOn: string;
}

export const readPartnerships = (
  db: Db,
  query: PartnershipQuery,
  page: PageArguments,
): Promise<PartnershipPage> =>
  readPage(
    {
      collection: rowsOf(db),
      filter: toFilter(query),
      order: ['sortName', '_id'],
      // One that is open on the day has begun by then.
      toNode: (row) => onDay(partnershipOf(row), query.openOn)!,
    },
    page,
  );

function toFilter({ kinds, owner, withMember, inArea, orOwner, openOn }: PartnershipQuery): Filter<Row> {
  return {
    from: { $lte: openOn },
    $and: [
      { $or: [{ to: null }, { to: { $gte: openOn } }] },
      ...(withMember ? [{ _id: { $in: [...withMember] } }] : []),
      ...(inArea ? [{ $or: [{ _id: { $in: [...inArea] } }, ...(orOwner ? [{ owner: orOwner }] : [])] }] : []),
    ],
    ...(kinds ? { kind: { $in: [...kinds] } } : {}),
    ...(owner ? { owner } : {}),
  };
}

export async function findPartnerships(
  { db, session }: UnitOfWork,
  ids: readonly string[],
): Promise<Map<string, Partnership>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf(db)
    .find({ _id: { $in: [...ids] } }, { session })
    .toArray();
  return new Map(rows.map((row) => [row._id, partnershipOf(row)]));
}

/** Ids of the federations and trust partnerships that some bodies own, with their owners. */
export async function hardPartnershipsOf(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  owners: readonly string[],
): Promise<Pick<Partnership, 'id' | 'owner'>[]> {
  const rows = await rowsOf(db)
    .find({ owner: { $in: [...owners] }, kind: { $in: HARD_KINDS } }, session ? { session } : {})
    .project<Pick<Row, '_id' | 'owner'>>({ owner: 1 })
    .toArray();
  return rows.map(({ _id, owner }) => ({ id: _id, owner }));
}

export async function savePartnership({ db, session }: UnitOfWork, partnership: Partnership): Promise<void> {
  const { id, ...rest } = partnership;
  const row = { ...rest, sortName: foldName(latestState(partnership).name) };
  await rowsOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}
