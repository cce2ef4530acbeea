import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { BodyRef } from '../bodies/body';
import type { ExecutiveHeadship } from './executive-headship';
import type { SponsorCapacity } from './sponsor-capacity';

type HeadshipRow = Omit<ExecutiveHeadship, 'id'> & { readonly _id: string };
type CapacityRow = Omit<SponsorCapacity, 'sponsor'> & { readonly _id: BodyRef };

export const leadershipCollections: readonly CollectionDefinition[] = [
  { name: 'executiveHeadships', indexes: [{ key: { schools: 1 } }, { key: { partnershipId: 1, from: 1 } }] },
  { name: 'sponsorCapacities' },
];

const headshipsOf = (db: Db) => db.collection<HeadshipRow>('executiveHeadships');
const capacitiesOf = (db: Db) => db.collection<CapacityRow>('sponsorCapacities');
const headshipOf = ({ _id, ...rest }: HeadshipRow): ExecutiveHeadship => ({ id: _id, ...rest });
const capacityOf = ({ _id, ...rest }: CapacityRow): SponsorCapacity => ({ sponsor: _id, ...rest });

export type HeadshipLoader = DataLoader<string, readonly ExecutiveHeadship[]>;

/** Executive headships over a school, in the order they began. */
export const loadHeadshipsOver = (db: Db): HeadshipLoader =>
  new DataLoader(async (urns) => {
    const all = await readBy(db, { schools: { $in: [...urns] } });
    return urns.map((urn) => all.filter(({ schools }) => schools.includes(urn)));
  });

/** Executive headships in a partnership, in the order they began. */
export const loadHeadshipsIn = (db: Db): HeadshipLoader =>
  new DataLoader(async (ids) => {
    const all = await readBy(db, { partnershipId: { $in: [...ids] } });
    return ids.map((id) => all.filter(({ partnershipId }) => partnershipId === id));
  });

async function readBy(
  db: Db,
  filter: { schools: { $in: string[] } } | { partnershipId: { $in: string[] } },
): Promise<ExecutiveHeadship[]> {
  return (await headshipsOf(db).find(filter).sort({ from: 1, _id: 1 }).toArray()).map(headshipOf);
}

export async function headshipsOver(
  { db, session }: UnitOfWork,
  urns: readonly string[],
): Promise<ExecutiveHeadship[]> {
  const rows = await headshipsOf(db)
    .find({ schools: { $in: [...urns] } }, { session })
    .toArray();
  return rows.map(headshipOf);
}

/** Those in a partnership that do not end by a day. */
export async function headshipsBeyond(
  { db, session }: UnitOfWork,
  partnershipId: string,
  day: string,
): Promise<ExecutiveHeadship[]> {
  const beyond = { partnershipId, $or: [{ to: null }, { to: { $gt: day } }] };
  return (await headshipsOf(db).find(beyond, { session }).toArray()).map(headshipOf);
}

export async function findHeadship(
  { db, session }: UnitOfWork,
  id: string,
): Promise<ExecutiveHeadship | null> {
  const row = await headshipsOf(db).findOne({ _id: id }, { session });
  return row && headshipOf(row);
}

export async function saveHeadships(
  { db, session }: UnitOfWork,
  all: readonly ExecutiveHeadship[],
): Promise<void> {
  for (const { id, ...row } of all)
    await headshipsOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export type CapacityLoader = DataLoader<BodyRef, SponsorCapacity | null>;

export const loadCapacities = (db: Db): CapacityLoader => rowsByKey(capacitiesOf(db), capacityOf);

export async function findCapacity(
  { db, session }: UnitOfWork,
  sponsor: BodyRef,
): Promise<SponsorCapacity | null> {
  const row = await capacitiesOf(db).findOne({ _id: sponsor }, { session });
  return row && capacityOf(row);
}

export async function saveCapacity({ db, session }: UnitOfWork, capacity: SponsorCapacity): Promise<void> {
  const { sponsor, ...row } = capacity;
  await capacitiesOf(db).replaceOne({ _id: sponsor }, row, { upsert: true, session });
}
