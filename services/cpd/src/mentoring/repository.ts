import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import { byLeader, type ByLeader } from '../leaders/loaders';
import type { Mentor, MentoringNeed, NeedState } from './mentoring';

type NeedRow = Omit<MentoringNeed, 'id'> & { readonly _id: string };
type MentorRow = Omit<Mentor, 'leader'> & { readonly _id: string };
export type NeedPage = Connection<MentoringNeed>;

export const mentoringCollections: readonly CollectionDefinition[] = [
  {
    name: 'mentoringNeeds',
    indexes: [
      { key: { owner: 1, state: 1 } },
      { key: { post: 1, state: 1 } },
      { key: { mentor: 1, state: 1 } },
      { key: { urn: 1, state: 1 } },
      { key: { mentee: 1 } },
    ],
  },
  { name: 'mentors', indexes: [{ key: { owner: 1 } }] },
];

const needs = (db: Db) => db.collection<NeedRow>('mentoringNeeds');
const mentors = (db: Db) => db.collection<MentorRow>('mentors');
const needOf = ({ _id, ...rest }: NeedRow): MentoringNeed => ({ id: _id, ...rest });
const mentorOf = ({ _id, ...rest }: MentorRow): Mentor => ({ leader: _id, ...rest });

export async function findNeed({ db, session }: UnitOfWork, id: string): Promise<MentoringNeed | null> {
  const row = await needs(db).findOne({ _id: id }, { session });
  return row && needOf(row);
}

export async function openNeedsOfPost({ db, session }: UnitOfWork, post: string): Promise<MentoringNeed[]> {
  return (await needs(db).find({ post, state: 'OPEN' }, { session }).toArray()).map(needOf);
}

export async function openNeeds({ db, session }: UnitOfWork, owner: string): Promise<MentoringNeed[]> {
  return (
    await needs(db)
      .find({ owner, state: 'OPEN', mentee: { $ne: null } }, { session })
      .toArray()
  ).map(needOf);
}

/** Who of a school waits for a mentor or has one. */
export async function needsAt({ db, session }: UnitOfWork, urn: string): Promise<MentoringNeed[]> {
  const found = needs(db).find({ urn, state: { $in: ['OPEN', 'MATCHED'] } }, { session });
  return (await found.toArray()).map(needOf);
}

export async function saveNeeds({ db, session }: UnitOfWork, all: readonly MentoringNeed[]): Promise<void> {
  const writes = all.map(({ id, ...replacement }) => ({
    replaceOne: { filter: { _id: id }, replacement, upsert: true },
  }));
  if (writes.length > 0) await needs(db).bulkWrite(writes, { session });
}

export async function findMentor({ db, session }: UnitOfWork, leader: string): Promise<Mentor | null> {
  const row = await mentors(db).findOne({ _id: leader }, { session });
  return row && mentorOf(row);
}

export async function saveMentor({ db, session }: UnitOfWork, { leader, ...row }: Mentor): Promise<void> {
  await mentors(db).replaceOne({ _id: leader }, row, { upsert: true, session });
}

export async function mentorsOf({ db, session }: UnitOfWork, owner: string): Promise<Mentor[]> {
  return (await mentors(db).find({ owner }, { session }).toArray()).map(mentorOf);
}

export async function mentorsAmong(
  { db, session }: UnitOfWork,
  leaders: readonly string[],
): Promise<Mentor[]> {
  return (
    await mentors(db)
      .find({ _id: { $in: [...leaders] } }, { session })
      .toArray()
  ).map(mentorOf);
}

export async function needsNaming({ db, session }: UnitOfWork, leader: string): Promise<MentoringNeed[]> {
  const found = needs(db).find({ $or: [{ mentee: leader }, { mentor: leader }] }, { session });
  return (await found.toArray()).map(needOf);
}

export const loadMentoring = (db: Db): ByLeader<MentoringNeed> =>
  byLeader(
    async (leaders) => {
      const among = { $in: [...leaders] };
      const rows = needs(db).find({ $or: [{ mentee: among }, { mentor: among }] });
      return (await rows.sort({ _id: 1 }).toArray()).map(needOf);
    },
    ({ mentee, mentor }, leader) => mentee === leader || mentor === leader,
  );

export async function forgetMentor({ db, session }: UnitOfWork, leader: string): Promise<void> {
  await mentors(db).deleteOne({ _id: leader }, { session });
}

/** How many each of some leaders mentors now; who mentors nobody is not among them. */
export async function boundMentors(
  { db, session }: UnitOfWork,
  leaders: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const match = { mentor: { $in: [...leaders] }, state: 'MATCHED' };
  const group = { _id: '$mentor', n: { $sum: 1 } };
  const rows = needs(db).aggregate<{ _id: string; n: number }>([{ $match: match }, { $group: group }], {
    session,
  });
  return new Map((await rows.toArray()).map(({ _id, n }) => [_id, n]));
}

export const pageOfNeeds = (
  db: Db,
  { owner, states }: { readonly owner: string; readonly states: readonly NeedState[] },
  page: PageArguments,
): Promise<NeedPage> => {
  const filter = { owner, ...(states.length > 0 ? { state: { $in: [...states] } } : {}) };
  return readPage({ collection: needs(db), filter, order: ['_id'], toNode: needOf }, page);
};
