import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { PUBLISHED, type Holding, type Post, type Role } from './post';

type Row = Omit<Post, 'id'> & { readonly _id: string };
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

export const postCollections: readonly CollectionDefinition[] = [
  {
    name: 'posts',
    indexes: [
      { key: { 'schools.urn': 1, role: 1 } },
      { key: { 'holdings.leader': 1 } },
      { key: { due: 1 }, partialFilterExpression: { due: { $type: 'string' } } },
    ],
  },
];

const rowsOf = (db: Db) => db.collection<Row>('posts');
const postOf = ({ _id, ...rest }: Row): Post => ({ id: _id, ...rest });

export async function readPosts({ db, session }: Reading, ids: readonly string[]): Promise<readonly Post[]> {
  const rows = rowsOf(db).find({ _id: { $in: [...ids] } }, session && { session });
  return (await rows.toArray()).map(postOf);
}

export async function savePost({ db, session }: UnitOfWork, { id, ...row }: Post): Promise<void> {
  await rowsOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

/** Posts that the calendar alone changes up to a day, some at a time. */
export async function readDue(
  { db, session }: UnitOfWork,
  day: string,
  most: number,
): Promise<readonly Post[]> {
  return (
    await rowsOf(db)
      .find({ due: { $lte: day } }, { session })
      .limit(most)
      .toArray()
  ).map(postOf);
}

/** Every post that leads or led some schools, of some roles where they are given. */
export async function readPostsOfSchools(
  { db, session }: Reading,
  urns: readonly string[],
  roles?: readonly Role[],
): Promise<readonly Post[]> {
  const among = roles ? { role: { $in: [...roles] } } : {};
  const rows = rowsOf(db).find({ 'schools.urn': { $in: [...urns] }, ...among }, session && { session });
  return (await rows.sort({ _id: 1 }).toArray()).map(postOf);
}

/** Every post that some leaders hold, held or are to hold. */
export async function readPostsHeld(
  { db, session }: Reading,
  leaders: readonly string[],
): Promise<readonly Post[]> {
  const rows = rowsOf(db).find({ 'holdings.leader': { $in: [...leaders] } }, session && { session });
  return (await rows.sort({ _id: 1 }).toArray()).map(postOf);
}

export interface HeldPost {
  readonly post: Post & { readonly isPublished: boolean };
  readonly holding: Holding;
}

export interface PostReads {
  readonly load: (id: string) => Promise<Post | null>;
  readonly ofSchool: (urn: string) => Promise<readonly Post[]>;
  readonly heldBy: (leader: string) => Promise<readonly HeldPost[]>;
}

export function readPostsOf(db: Db): PostReads {
  const posts = new DataLoader<string, Post | null>(async (ids) => {
    const found = new Map((await readPosts({ db }, ids)).map((post) => [post.id, post]));
    return ids.map((id) => found.get(id) ?? null);
  });
  const ofSchools = new DataLoader<string, readonly Post[]>(async (urns) => {
    const found = await readPostsOfSchools({ db }, urns);
    return urns.map((urn) => found.filter(({ schools }) => schools.some((led) => led.urn === urn)));
  });
  const held = new DataLoader<string, readonly HeldPost[]>(async (leaders) => {
    const found = await readPostsHeld({ db }, leaders);
    return leaders.map((leader) => found.flatMap((post) => holdingsOf(post, leader)));
  });
  return {
    load: (id) => posts.load(id),
    ofSchool: (urn) => ofSchools.load(urn),
    heldBy: (leader) => held.load(leader),
  };
}

const holdingsOf = (post: Post, leader: string): HeldPost[] =>
  post.holdings
    .filter((holding) => holding.leader === leader)
    .map((holding) => ({ post: { ...post, isPublished: PUBLISHED.includes(post.role) }, holding }));
