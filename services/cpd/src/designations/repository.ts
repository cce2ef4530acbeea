import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Merging } from '../leaders/merging';
import type { Designation, DesignationKind } from './designation';

type Row = Omit<Designation, 'id'> & { readonly _id: string };
export type DesignationPage = Connection<Designation>;

export const designationCollections: readonly CollectionDefinition[] = [
  {
    name: 'designations',
    indexes: [
      // Nobody is designated the same twice at a time.
      {
        key: { leader: 1, kind: 1 },
        unique: true,
        partialFilterExpression: { withdrawn: { $type: 'null' } },
      },
      { key: { urn: 1, kind: 1 } },
    ],
  },
];

const rowsOf = (db: Db) => db.collection<Row>('designations');
const designationOf = ({ _id, ...rest }: Row): Designation => ({ id: _id, ...rest });

export async function findDesignation({ db, session }: UnitOfWork, id: string): Promise<Designation | null> {
  const row = await rowsOf(db).findOne({ _id: id }, { session });
  return row && designationOf(row);
}

export async function holdsAlready(
  { db, session }: UnitOfWork,
  { leader, kind }: Pick<Designation, 'leader' | 'kind'>,
): Promise<boolean> {
  return (await rowsOf(db).findOne({ leader, kind, withdrawn: null }, { session })) !== null;
}

export async function saveDesignation(
  { db, session }: UnitOfWork,
  { id, ...row }: Designation,
): Promise<void> {
  await rowsOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export async function kindsInForce(
  { db, session }: UnitOfWork,
  leader: string,
): Promise<readonly DesignationKind[]> {
  const rows = rowsOf(db).find({ leader, withdrawn: null }, { session });
  return (await rows.toArray()).map(({ kind }) => kind);
}

export async function reassign({ db, session }: UnitOfWork, { from, into }: Merging): Promise<void> {
  await rowsOf(db).updateMany({ leader: from }, { $set: { leader: into } }, { session });
}

export async function moveInForce(
  { db, session }: UnitOfWork,
  { leader, urn }: Pick<Designation, 'leader' | 'urn'>,
): Promise<void> {
  await rowsOf(db).updateMany({ leader, withdrawn: null }, { $set: { urn } }, { session });
}

interface Asked {
  readonly urns: readonly string[];
  readonly kinds: readonly DesignationKind[];
}

export interface DesignationReads {
  readonly of: (leader: string) => Promise<readonly Designation[]>;
  readonly inForceAt: (asked: Asked, page: PageArguments) => Promise<DesignationPage>;
}

export function readDesignations(db: Db): DesignationReads {
  const ofLeaders = new DataLoader<string, readonly Designation[]>(async (leaders) => {
    const rows = await rowsOf(db)
      .find({ leader: { $in: [...leaders] } })
      .sort({ from: 1, _id: 1 })
      .toArray();
    return leaders.map((leader) => rows.filter((row) => row.leader === leader).map(designationOf));
  });
  return {
    of: (leader) => ofLeaders.load(leader),
    inForceAt: ({ urns, kinds }, page) => {
      const among = kinds.length > 0 ? { kind: { $in: [...kinds] } } : {};
      const filter = { urn: { $in: [...urns] }, withdrawn: null, ...among };
      return readPage({ collection: rowsOf(db), filter, order: ['_id'], toNode: designationOf }, page);
    },
  };
}
