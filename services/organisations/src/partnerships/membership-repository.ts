import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import type { BodyRef } from '../bodies/body';
import { seenOn, type Membership, type MembershipOnDay, type MembershipRole } from './membership';

type Row = Omit<Membership, 'id'> & { readonly _id: string };
export type MembershipPage = Connection<MembershipOnDay>;

export const membershipCollections: readonly CollectionDefinition[] = [
  {
    name: 'memberships',
    indexes: [
      { key: { member: 1, from: 1 } },
      { key: { partnershipId: 1, from: 1, _id: 1 } },
      { key: { localAuthority: 1, from: 1 } },
    ],
  },
  { name: 'membershipWebs' },
];

const rowsOf = (db: Db) => db.collection<Row>('memberships');
const membershipOf = ({ _id, ...rest }: Row): Membership => ({ id: _id, ...rest });

const on = (day: string): Filter<Row> => ({
  from: { $lte: day },
  $or: [{ to: null }, { to: { $gte: day } }],
});

/** All memberships of a body, in the order they began; a body has tens at most. */
export type MembershipLoader = DataLoader<BodyRef, readonly Membership[]>;

export const loadMemberships = (db: Db): MembershipLoader =>
  new DataLoader(async (refs) => {
    const rows = await rowsOf(db)
      .find({ member: { $in: [...refs] } })
      .sort({ from: 1, _id: 1 })
      .toArray();
    const found = new Map<BodyRef, Membership[]>(refs.map((ref) => [ref, []]));
    for (const row of rows) found.get(row.member)!.push(membershipOf(row));
    return refs.map((ref) => found.get(ref)!);
  });

export interface MembersQuery {
  readonly partnershipId: string;
  readonly day: string;
  readonly roles?: readonly MembershipRole[] | null;
}

/** Those in a partnership on a day, in the order they came. */
export const readMembers = (
  db: Db,
  { partnershipId, day, roles }: MembersQuery,
  page: PageArguments,
): Promise<MembershipPage> =>
  readPage(
    {
      collection: rowsOf(db),
      filter: { partnershipId, ...on(day), ...(roles ? { role: { $in: [...roles] } } : {}) },
      order: ['from', '_id'],
      toNode: (row) => seenOn(membershipOf(row), day),
    },
    page,
  );

/** Partnerships that a body, or a school of an area, is in on a day. */
export const partnershipsWith = (
  db: Db,
  { day, ...who }: { day: string; member?: BodyRef; localAuthority?: string },
): Promise<string[]> => rowsOf(db).distinct('partnershipId', { ...who, ...on(day) });

/** Memberships of the schools of an area that hold on a day. */
export async function findInArea(db: Db, localAuthority: string, day: string): Promise<Membership[]> {
  return (
    await rowsOf(db)
      .find({ localAuthority, ...on(day) })
      .toArray()
  ).map(membershipOf);
}

/** Memberships in some partnerships that hold on a day; within a unit of work where one is given. */
export async function membershipsIn(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  partnershipIds: readonly string[],
  day: string,
): Promise<Membership[]> {
  if (partnershipIds.length === 0) return [];
  const filter = { partnershipId: { $in: [...partnershipIds] }, ...on(day) };
  return (
    await rowsOf(db)
      .find(filter, session ? { session } : {})
      .toArray()
  ).map(membershipOf);
}

/** Memberships of some bodies that hold on a day. */
export async function membershipsOn(db: Db, refs: readonly BodyRef[], day: string): Promise<Membership[]> {
  return (
    await rowsOf(db)
      .find({ member: { $in: [...refs] }, ...on(day) })
      .toArray()
  ).map(membershipOf);
}

export async function findMembership({ db, session }: UnitOfWork, id: string): Promise<Membership | null> {
  const row = await rowsOf(db).findOne({ _id: id }, { session });
  return row && membershipOf(row);
}

/** All memberships of some bodies, ended ones too. */
export async function membershipsOf(
  { db, session }: UnitOfWork,
  refs: readonly BodyRef[],
): Promise<Membership[]> {
  if (refs.length === 0) return [];
  const rows = await rowsOf(db)
    .find({ member: { $in: [...refs] } }, { session })
    .toArray();
  return rows.map(membershipOf);
}

/** Memberships in a partnership that do not end by a day. */
export async function membersBeyond(
  { db, session }: UnitOfWork,
  partnershipId: string,
  day: string,
): Promise<Membership[]> {
  const beyond = { partnershipId, $or: [{ to: null }, { to: { $gt: day } }] };
  return (await rowsOf(db).find(beyond, { session }).toArray()).map(membershipOf);
}

/** Every partnership that these are in, at any time and remove, and they themselves. */
export async function everythingAbove(unit: UnitOfWork, ref: BodyRef): Promise<Set<BodyRef>> {
  const above = new Set([ref]);
  for (let level = [ref]; level.length > 0;) {
    const memberships = await membershipsOf(unit, level);
    level = [
      ...new Set(memberships.filter(everHeld).map(({ partnershipId }) => `partnership:${partnershipId}`)),
    ];
    level = level.filter((one) => !above.has(one));
    for (const one of level) above.add(one);
  }
  return above;
}

const everHeld = ({ from, to }: Membership): boolean => to === null || to >= from;

/** A command on a web of bodies is refused by the state of all of them: two at once conflict here, and one runs again. */
export async function claimWebs({ db, session }: UnitOfWork, refs: readonly BodyRef[]): Promise<void> {
  await db.collection<{ _id: string; version: number }>('membershipWebs').bulkWrite(
    [...new Set(refs)].map((_id) => ({
      updateOne: { filter: { _id }, update: { $inc: { version: 1 } }, upsert: true },
    })),
    { session, ordered: false },
  );
}

export async function saveMemberships(
  { db, session }: UnitOfWork,
  memberships: readonly Membership[],
): Promise<void> {
  if (memberships.length === 0) return;
  const writes = memberships.map(({ id, ...row }) => ({
    replaceOne: { filter: { _id: id }, replacement: row, upsert: true },
  }));
  await rowsOf(db).bulkWrite(writes, { session, ordered: false });
}

/** Moves the memberships of schools to the area they lie in now. */
export async function setAreas(
  { db, session }: UnitOfWork,
  areas: ReadonlyMap<string, string>,
): Promise<void> {
  const writes = [...areas].map(([urn, localAuthority]) => ({
    updateMany: {
      filter: { member: `school:${urn}`, localAuthority: { $ne: localAuthority } },
      update: { $set: { localAuthority } },
    },
  }));
  if (writes.length > 0) await rowsOf(db).bulkWrite(writes, { session, ordered: false });
}
