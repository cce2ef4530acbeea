import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { byLeader, type ByLeader } from '../leaders/loaders';
import type { Merging } from '../leaders/merging';
import type { Meeting, Member, Network } from './network';

type NetworkRow = Omit<Network, 'id'> & { readonly _id: string };
type MemberRow = Omit<Member, 'id'> & { readonly _id: string };
type MeetingRow = Omit<Meeting, 'id'> & { readonly _id: string };
export type MemberPage = Connection<Member>;
export type MeetingPage = Connection<Meeting>;
export type NetworkPage = Connection<Network>;

export const networkCollections: readonly CollectionDefinition[] = [
  { name: 'leaderNetworks', indexes: [{ key: { owner: 1, _id: 1 } }] },
  { name: 'networkMembers', indexes: [{ key: { network: 1, to: 1, _id: 1 } }, { key: { leader: 1 } }] },
  { name: 'networkMeetings', indexes: [{ key: { network: 1, on: 1, _id: 1 } }, { key: { attended: 1 } }] },
];

const networksOf = (db: Db) => db.collection<NetworkRow>('leaderNetworks');
const membersOf = (db: Db) => db.collection<MemberRow>('networkMembers');
const meetingsOf = (db: Db) => db.collection<MeetingRow>('networkMeetings');
const networkOf = ({ _id, ...rest }: NetworkRow): Network => ({ id: _id, ...rest });
const memberOf = ({ _id, ...rest }: MemberRow): Member => ({ id: _id, ...rest });
const meetingOf = ({ _id, ...rest }: MeetingRow): Meeting => ({ id: _id, ...rest });

export async function findNetwork(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  id: string,
): Promise<Network | null> {
  const row = await networksOf(db).findOne({ _id: id }, session && { session });
  return row && networkOf(row);
}

export async function addNetwork({ db, session }: UnitOfWork, { id, ...row }: Network): Promise<void> {
  await networksOf(db).insertOne({ _id: id, ...row }, { session });
}

export async function findMembers({ db, session }: UnitOfWork, ids: readonly string[]): Promise<Member[]> {
  return (
    await membersOf(db)
      .find({ _id: { $in: [...ids] } }, { session })
      .toArray()
  ).map(memberOf);
}

export async function saveMember({ db, session }: UnitOfWork, { id, ...row }: Member): Promise<void> {
  await membersOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

/** Networks by id, one query for all of a request. */
export type NetworkLoader = DataLoader<string, Network | null>;

export const loadNetworks = (db: Db): NetworkLoader =>
  new DataLoader(async (ids) => {
    const rows = await networksOf(db)
      .find({ _id: { $in: [...ids] } })
      .toArray();
    const found = new Map(rows.map((row) => [row._id, networkOf(row)]));
    return ids.map((id) => found.get(id) ?? null);
  });

export const loadMemberships = (db: Db): ByLeader<Member> =>
  byLeader(
    async (leaders) => {
      const rows = membersOf(db).find({ leader: { $in: [...leaders] } });
      return (await rows.sort({ _id: 1 }).toArray()).map(memberOf);
    },
    (member, leader) => member.leader === leader,
  );

/** In which networks somebody is or was. */
export async function membershipsOf({ db, session }: UnitOfWork, leader: string): Promise<Member[]> {
  return (await membersOf(db).find({ leader }, { session }).toArray()).map(memberOf);
}

export async function forgetMember({ db, session }: UnitOfWork, id: string): Promise<void> {
  await membersOf(db).deleteOne({ _id: id }, { session });
}

/** Who came to meetings under the one id came under the other; of both, once. */
export async function renameInMeetings({ db, session }: UnitOfWork, { from, into }: Merging): Promise<void> {
  const came = { attended: from };
  await meetingsOf(db).updateMany(came, { $addToSet: { attended: into } }, { session });
  await meetingsOf(db).updateMany(came, { $pull: { attended: from } }, { session });
}

export async function addMeeting({ db, session }: UnitOfWork, { id, ...row }: Meeting): Promise<void> {
  await meetingsOf(db).insertOne({ _id: id, ...row }, { session });
}

export const pageOfNetworks = (db: Db, owner: string, page: PageArguments): Promise<NetworkPage> =>
  readPage({ collection: networksOf(db), filter: { owner }, order: ['_id'], toNode: networkOf }, page);

export const pageOfMembers = (db: Db, network: string, page: PageArguments): Promise<MemberPage> =>
  readPage(
    { collection: membersOf(db), filter: { network, to: null }, order: ['_id'], toNode: memberOf },
    page,
  );

export const pageOfMeetings = (db: Db, network: string, page: PageArguments): Promise<MeetingPage> =>
  readPage(
    { collection: meetingsOf(db), filter: { network }, order: ['on', '_id'], toNode: meetingOf },
    page,
  );
