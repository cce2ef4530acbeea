import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Hub } from './hub';

type Row = Omit<Hub, 'id'> & { readonly _id: string };
export type HubPage = Connection<Hub>;

export const hubCollections: readonly CollectionDefinition[] = [
  {
    name: 'hubs',
    indexes: [{ key: { owner: 1, subject: 1, _id: 1 } }, { key: { 'spokes.urn': 1 } }, { key: { urn: 1 } }],
  },
];

const hubs = (db: Db) => db.collection<Row>('hubs');
/** What was kept before a hub school agreed for itself was agreed by others for it. */
const BEFORE = { to: null, state: 'OPEN', answer: null, closedBecause: null } as const;
const hubOf = ({ _id, ...rest }: Row): Hub => ({ id: _id, ...BEFORE, ...rest });

export async function findHub({ db, session }: UnitOfWork, id: string): Promise<Hub | null> {
  const row = await hubs(db).findOne({ _id: id }, { session });
  return row && hubOf(row);
}

/** The hubs of a scheme for a subject. */
export async function findHubsFor(
  { db, session }: UnitOfWork,
  { owner, subject }: Pick<Hub, 'owner' | 'subject'>,
): Promise<Hub[]> {
  return (await hubs(db).find({ owner, subject }, { session }).toArray()).map(hubOf);
}

/** Hubs that a school is, or is or was a spoke of. */
export async function findHubsAt({ db, session }: UnitOfWork, urn: string): Promise<Hub[]> {
  const rows = hubs(db).find({ $or: [{ urn }, { 'spokes.urn': urn }] }, { session });
  return (await rows.sort({ _id: 1 }).toArray()).map(hubOf);
}

export async function saveHub({ db, session }: UnitOfWork, { id, ...row }: Hub): Promise<void> {
  await hubs(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export interface Hubs {
  readonly one: DataLoader<string, Hub | null>;
  /** Of schools, as hub or as spoke, whenever. */
  readonly of: DataLoader<string, readonly Hub[]>;
  readonly page: (owner: string, page: PageArguments) => Promise<HubPage>;
}

export const openHubs = (db: Db): Hubs => ({
  one: rowsByKey(hubs(db), hubOf),
  of: new DataLoader(async (urns) => {
    const any = { $in: [...urns] };
    const rows = await hubs(db)
      .find({ $or: [{ urn: any }, { 'spokes.urn': any }] })
      .sort({ subject: 1, _id: 1 })
      .toArray();
    return urns.map((urn) =>
      rows.filter((row) => row.urn === urn || row.spokes.some((spoke) => spoke.urn === urn)).map(hubOf),
    );
  }),
  page: (owner, page) =>
    readPage(
      { collection: hubs(db), filter: { owner }, order: ['subject', '_id'] as const, toNode: hubOf },
      page,
    ),
});
