import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import { thereOn } from '../register-history/missing';
import { foldName } from '../register/school';
import type { GroupKind, GroupMembership, RegisterGroup } from './group';
import { idOf } from './settle-memberships';

type GroupRow = Omit<RegisterGroup, 'uid'> & { readonly _id: string; readonly sortName: string };
type MembershipRow = GroupMembership & { readonly _id: string };
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

export type GroupPage = Connection<RegisterGroup>;
export type GroupMembershipPage = Connection<GroupMembership>;

export const groupCollections: readonly CollectionDefinition[] = [
  { name: 'groups', indexes: [{ key: { sortName: 1, _id: 1 } }, { key: { kind: 1, sortName: 1, _id: 1 } }] },
  { name: 'groupMemberships', indexes: [{ key: { urn: 1 } }, { key: { uid: 1, urn: 1 } }] },
];

const groupsOf = (db: Db) => db.collection<GroupRow>('groups');
const membershipsOf = (db: Db) => db.collection<MembershipRow>('groupMemberships');

const groupOf = ({ _id, sortName: _sortName, ...group }: GroupRow): RegisterGroup => ({ uid: _id, ...group });
const membershipOf = ({ _id, ...membership }: MembershipRow): GroupMembership => membership;

export async function findGroups(
  { db, session }: Reading,
  uids: readonly string[],
): Promise<Map<string, RegisterGroup>> {
  const rows = await groupsOf(db)
    .find({ _id: { $in: [...uids] } }, session ? { session } : {})
    .toArray();
  return new Map(rows.map((row) => [row._id, groupOf(row)]));
}

export async function saveGroups(
  { db, session }: UnitOfWork,
  groups: readonly RegisterGroup[],
): Promise<void> {
  if (groups.length === 0) return;
  const writes = groups.map(({ uid, ...group }) => ({
    replaceOne: {
      filter: { _id: uid },
      replacement: { ...group, sortName: foldName(group.name ?? uid) },
      upsert: true,
    },
  }));
  await groupsOf(db).bulkWrite(writes, { session, ordered: false });
}

/** Memberships of establishments, by URN. */
export async function membershipsOfSchools(
  { db, session }: Reading,
  urns: readonly string[],
): Promise<Map<string, GroupMembership[]>> {
  const rows = await membershipsOf(db)
    .find({ urn: { $in: [...urns] } }, session ? { session } : {})
    .toArray();
  const found = new Map<string, GroupMembership[]>(urns.map((urn) => [urn, []]));
  for (const row of rows) found.get(row.urn)?.push(membershipOf(row));
  return found;
}

/** Memberships that go on on a day and that no newer file told. */
export async function* membershipsToldBy({ db }: Reading, day: string): AsyncGenerator<GroupMembership> {
  const told = { $or: [{ toldOn: { $exists: false } }, { toldOn: { $lte: day } }] };
  for await (const row of membershipsOf(db).find({ $and: [goingOn(day), told] })) yield membershipOf(row);
}

export const countMemberships = ({ db }: Reading, day: string): Promise<number> =>
  membershipsOf(db).countDocuments(goingOn(day));

const goingOn = (day: string) => ({
  $and: [
    { $or: [{ joined: null }, { joined: { $lte: day } }] },
    { $or: [{ left: null }, { left: { $gte: day } }] },
    thereOn(day),
  ],
});

/** Replaces all memberships of some establishments. */
export async function saveMemberships(
  { db, session }: UnitOfWork,
  settled: ReadonlyMap<string, readonly GroupMembership[]>,
): Promise<void> {
  if (settled.size === 0) return;
  const rows = [...settled.values()].flat().map((membership) => ({ _id: idOf(membership), ...membership }));
  const gone = { urn: { $in: [...settled.keys()] }, _id: { $nin: rows.map(({ _id }) => _id) } };
  const keep = rows.map(({ _id, ...replacement }) => ({
    replaceOne: { filter: { _id }, replacement, upsert: true },
  }));
  await membershipsOf(db).bulkWrite([{ deleteMany: { filter: gone } }, ...keep], { session });
}

export const pageOfGroups = (
  db: Db,
  kinds: readonly GroupKind[] | null,
  page: PageArguments,
): Promise<GroupPage> => {
  const filter = kinds ? { kind: { $in: [...kinds] } } : {};
  return readPage({ collection: groupsOf(db), filter, order: ['sortName', '_id'], toNode: groupOf }, page);
};

/** Members of a group on a day, by URN. */
export const pageOfMembers = (
  db: Db,
  { uid, day }: { readonly uid: string; readonly day: string },
  page: PageArguments,
): Promise<GroupMembershipPage> => {
  const filter = { uid, ...goingOn(day) };
  return readPage(
    { collection: membershipsOf(db), filter, order: ['urn', '_id'], toNode: membershipOf },
    page,
  );
};
