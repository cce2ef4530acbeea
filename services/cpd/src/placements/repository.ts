import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { Placement } from './placement';

type Row = Omit<Placement, 'id'> & { readonly _id: string };
export type PlacementPage = Connection<Placement>;

export const placementCollections: readonly CollectionDefinition[] = [
  {
    name: 'placements',
    indexes: [{ key: { leader: 1, from: 1 } }, { key: { host: 1, from: 1 } }, { key: { home: 1 } }],
  },
];

const rowsOf = (db: Db) => db.collection<Row>('placements');
const placementOf = ({ _id, ...rest }: Row): Placement => ({ id: _id, ...rest });

export async function findPlacement({ db, session }: UnitOfWork, id: string): Promise<Placement | null> {
  const row = await rowsOf(db).findOne({ _id: id }, { session });
  return row && placementOf(row);
}

export async function placementsOf({ db, session }: UnitOfWork, leader: string): Promise<Placement[]> {
  return (await rowsOf(db).find({ leader }, { session }).toArray()).map(placementOf);
}

/** Placements to or from a school. */
export async function placementsAt({ db, session }: UnitOfWork, urn: string): Promise<Placement[]> {
  return (
    await rowsOf(db)
      .find({ $or: [{ host: urn }, { home: urn }] }, { session })
      .toArray()
  ).map(placementOf);
}

export async function savePlacement({ db, session }: UnitOfWork, { id, ...row }: Placement): Promise<void> {
  await rowsOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export const pageOfPlacements = (
  db: Db,
  filter: { readonly leader: string } | { readonly host: string },
  page: PageArguments,
): Promise<PlacementPage> =>
  readPage({ collection: rowsOf(db), filter, order: ['from', '_id'], toNode: placementOf }, page);
