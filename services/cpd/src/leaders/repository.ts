import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Leader, Support } from './leader';

type Row = Omit<Leader, 'id'> & { readonly _id: string };
type SupportRow = Omit<Support, 'deployment'> & { readonly _id: string };

export const leaderCollections: readonly CollectionDefinition[] = [
  {
    name: 'leaders',
    indexes: [
      // One person, one record: who is there twice would count twice.
      { key: { account: 1 }, unique: true, partialFilterExpression: { account: { $type: 'string' } } },
      { key: { urn: 1, _id: 1 } },
    ],
  },
  { name: 'leaderSupport', indexes: [{ key: { leader: 1, from: 1 } }] },
];

const rowsOf = (db: Db) => db.collection<Row>('leaders');
const supportOf = (db: Db) => db.collection<SupportRow>('leaderSupport');
const leaderOf = ({ _id, ...rest }: Row): Leader => ({ id: _id, ...rest });

/** Leaders by id, as a unit of work sees them or as they are; one there is not is not among them. */
export async function readLeaders(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Leader>> {
  const rows = rowsOf(db).find({ _id: { $in: [...ids] } }, session && { session });
  return new Map((await rows.toArray()).map((row) => [row._id, leaderOf(row)]));
}

export async function leaderOfAccount({ db, session }: UnitOfWork, account: string): Promise<string | null> {
  const row = await rowsOf(db).findOne({ account }, { session, projection: { _id: 1 } });
  return row?._id ?? null;
}

/** Who works at a school: some dozens. */
export async function leadersAt({ db, session }: UnitOfWork, urn: string): Promise<readonly Leader[]> {
  return (await rowsOf(db).find({ urn }, { session }).sort({ _id: 1 }).toArray()).map(leaderOf);
}

export async function saveLeader({ db, session }: UnitOfWork, { id, ...row }: Leader): Promise<void> {
  await rowsOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export async function saveSupport({ db, session }: UnitOfWork, all: readonly Support[]): Promise<void> {
  const writes = all.map(({ deployment, ...replacement }) => ({
    replaceOne: { filter: { _id: deployment }, replacement, upsert: true },
  }));
  if (writes.length > 0) await supportOf(db).bulkWrite(writes, { session });
}

/** Support by leader, the oldest first; every leader asked for is in the map. */
async function readSupport(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  leaders: readonly string[],
): Promise<ReadonlyMap<string, readonly Support[]>> {
  const found = new Map<string, Support[]>(leaders.map((id) => [id, []]));
  const rows = supportOf(db).find({ leader: { $in: [...leaders] } }, session && { session });
  for (const { _id, ...rest } of await rows.sort({ from: 1, _id: 1 }).toArray())
    found.get(rest.leader)!.push({ deployment: _id, ...rest });
  return found;
}

export interface LeaderReads {
  readonly load: (id: string) => Promise<Leader | null>;
  readonly ofAccount: (account: string) => Promise<Leader | null>;
  readonly support: (id: string) => Promise<readonly Support[]>;
}

export function readLeadersOf(db: Db): LeaderReads {
  const leaders = new DataLoader<string, Leader | null>(async (ids) => {
    const found = await readLeaders({ db }, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  const support = new DataLoader<string, readonly Support[]>(async (ids) => {
    const found = await readSupport({ db }, ids);
    return ids.map((id) => found.get(id)!);
  });
  return {
    load: (id) => leaders.load(id),
    support: (id) => support.load(id),
    ofAccount: async (account) => {
      const row = await rowsOf(db).findOne({ account });
      return row && leaderOf(row);
    },
  };
}
