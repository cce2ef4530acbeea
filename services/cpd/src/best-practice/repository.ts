import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db, Document } from 'mongodb';
import type { Ask, TeamMember, Team } from './team';
import type { TeamTraining } from './team-training';

type Row<T> = Omit<T, 'id'> & { readonly _id: string };

/** More than a team of an authority has, and can be read at once. */
export const MOST_MEMBERS = 200;
export const MOST_ASKS = 1_000;

export const teamCollections: readonly CollectionDefinition[] = [
  { name: 'bestPracticeTeams', indexes: [{ key: { owner: 1, _id: 1 } }] },
  { name: 'bestPracticeMembers', indexes: [{ key: { teamId: 1, _id: 1 } }] },
  {
    name: 'bestPracticeAsks',
    indexes: [
      { key: { teamId: 1, state: 1, _id: 1 } },
      { key: { urn: 1, _id: 1 } },
      { key: { 'spell.memberId': 1 } },
    ],
  },
  { name: 'bestPracticeTrainings', indexes: [{ key: { memberId: 1 } }, { key: { sessionId: 1 } }] },
];

/** A unit of work, or the database alone where nothing is written. */
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

const within = ({ session }: Reading) => (session ? { session } : {});
const teams = (db: Db) => db.collection<Row<Team>>('bestPracticeTeams');
const members = (db: Db) => db.collection<Row<TeamMember>>('bestPracticeMembers');
const trainings = (db: Db) => db.collection<Row<TeamTraining>>('bestPracticeTrainings');
const asks = (db: Db) => db.collection<Row<Ask>>('bestPracticeAsks');
const withId = <R extends { readonly _id: string }>({ _id, ...rest }: R) => ({ id: _id, ...rest });

export async function findTeam(at: Reading, id: string): Promise<Team | null> {
  const row = await teams(at.db).findOne({ _id: id }, within(at));
  return row && withId(row);
}

export async function findTeams(at: Reading, owner: string): Promise<Team[]> {
  return (await teams(at.db).find({ owner }, within(at)).sort({ _id: 1 }).limit(100).toArray()).map(withId);
}

export async function findMembers(at: Reading, teamId: string): Promise<TeamMember[]> {
  const rows = members(at.db).find({ teamId }, within(at)).sort({ _id: 1 }).limit(MOST_MEMBERS);
  return (await rows.toArray()).map(withId);
}

export async function findMember(at: Reading, id: string): Promise<TeamMember | null> {
  const row = await members(at.db).findOne({ _id: id }, within(at));
  return row && withId(row);
}

export async function findAsks(at: Reading, of: { teamId: string } | { urn: string }): Promise<Ask[]> {
  const rows = asks(at.db).find(of, within(at)).sort({ _id: 1 }).limit(MOST_ASKS);
  return (await rows.toArray()).map(withId);
}

export async function findAsk(at: Reading, id: string): Promise<Ask | null> {
  const row = await asks(at.db).findOne({ _id: id }, within(at));
  return row && withId(row);
}

/** Spells of members, agreed or done. */
export async function findSpells(at: Reading, members: readonly string[]): Promise<Ask[]> {
  const rows = asks(at.db).find({ 'spell.memberId': { $in: [...members] } }, within(at));
  return (await rows.sort({ _id: 1 }).toArray()).map(withId);
}

export async function findTraining(at: Reading, id: string): Promise<TeamTraining | null> {
  const row = await trainings(at.db).findOne({ _id: id }, within(at));
  return row && withId(row);
}

/** What members hold for groups of schools. */
export async function findTrainings(at: Reading, members: readonly string[]): Promise<TeamTraining[]> {
  const rows = trainings(at.db).find({ memberId: { $in: [...members] }, state: 'GIVEN' }, within(at));
  return (await rows.sort({ _id: 1 }).toArray()).map(withId);
}

const put = <T extends Document>(
  { db, session }: UnitOfWork,
  name: string,
  { id, ...row }: T & { id: string },
) => db.collection<{ _id: string }>(name).replaceOne({ _id: id }, row, { upsert: true, session });

export const saveTeam = (unit: UnitOfWork, team: Team) => put(unit, 'bestPracticeTeams', team);
export const saveMember = (unit: UnitOfWork, member: TeamMember) => put(unit, 'bestPracticeMembers', member);
export const saveTraining = (unit: UnitOfWork, training: TeamTraining) =>
  put(unit, 'bestPracticeTrainings', training);
export const saveAsk = (unit: UnitOfWork, ask: Ask) => put(unit, 'bestPracticeAsks', ask);

export interface Teams {
  readonly members: DataLoader<string, TeamMember | null>;
  readonly asks: DataLoader<string, Ask | null>;
  /** Of members: spells agreed or done, and what they hold for groups of schools. */
  readonly spells: DataLoader<string, readonly Ask[]>;
  readonly trainings: DataLoader<string, readonly TeamTraining[]>;
}

export const loadTeams = (db: Db): Teams => ({
  spells: new DataLoader(async (ids) => {
    const found = await findSpells({ db }, ids);
    return ids.map((id) => found.filter(({ spell }) => spell?.memberId === id));
  }),
  trainings: new DataLoader(async (ids) => {
    const found = await findTrainings({ db }, ids);
    return ids.map((id) => found.filter(({ memberId }) => memberId === id));
  }),
  members: rowsByKey(members(db), withId),
  asks: rowsByKey(asks(db), withId),
});
