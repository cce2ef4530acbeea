import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import { holderErased, type StaffMember } from '../return-files/staff-in-files';
import type { LeadershipPost } from './leadership-kind';

/** That somebody was taken out of what is held, without saying whom. */
export interface StaffErasure {
  readonly urn: string;
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
  readonly rows: number;
}

export const staffErasureCollection: CollectionDefinition = {
  name: 'staffErasures',
  indexes: [{ key: { urn: 1, at: 1 } }],
};

type Kept = LeadershipPost & { readonly _id: string; readonly returnId: string; readonly line: number };

const posts = (db: Db) => db.collection<Kept>('leadershipPosts');

/** The posts of schools as they were last returned, by URN. */
export async function latestPosts(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  urns: readonly string[],
): Promise<Map<string, LeadershipPost[]>> {
  const newest = [
    { $match: { urn: { $in: [...urns] } } },
    { $sort: { asAt: -1 } },
    { $group: { _id: { urn: '$urn', post: '$post' }, post: { $first: '$$ROOT' } } },
    { $sort: { '_id.urn': 1, '_id.post': 1 } },
  ];
  const found = await posts(db)
    .aggregate<{ post: LeadershipPost }>(newest, session && { session })
    .toArray();
  const bySchool = new Map<string, LeadershipPost[]>();
  for (const { post } of found) bySchool.set(post.urn, [...(bySchool.get(post.urn) ?? []), post]);
  return bySchool;
}

/** What is held of a member of staff, the earliest first. */
export const postsOf = (db: Db, { urn, staffId }: StaffMember): Promise<Kept[]> =>
  posts(db).find({ urn, staffId }).sort({ asAt: 1 }).limit(500).toArray();

/** @returns rows that were changed */
export async function forgetHolder(
  { db, session }: UnitOfWork,
  { urn, staffId }: StaffMember,
): Promise<number> {
  return (await posts(db).updateMany({ urn, staffId }, { $set: holderErased('') }, { session }))
    .modifiedCount;
}

export async function recordErasure({ db, session }: UnitOfWork, erasure: StaffErasure): Promise<void> {
  await db.collection<StaffErasure>('staffErasures').insertOne({ ...erasure }, { session });
}
