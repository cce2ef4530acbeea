import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Leader, Support } from './leader';
import type { Merging } from './merging';

type Row = Omit<Leader, 'id'> & { readonly _id: string };
type SupportRow = Omit<Support, 'deployment'> & { readonly _id: string };

export const leaderCollections: readonly CollectionDefinition[] = [
  {
    name: 'leaders',
    indexes: [
      // One person, one record: who is there twice would count twice.
      { key: { account: 1 }, unique: true, partialFilterExpression: { account: { $type: 'string' } } },
      { key: { urn: 1, _id: 1 } },
      { key: { mergedInto: 1 }, partialFilterExpression: { mergedInto: { $type: 'string' } } },
    ],
  },
  { name: 'leaderSupport', indexes: [{ key: { leader: 1, from: 1 } }] },
];

const rowsOf = (db: Db) => db.collection<Row>('leaders');
const supportOf = (db: Db) => db.collection<SupportRow>('leaderSupport');
const leaderOf = ({ _id, ...rest }: Row): Leader => ({ id: _id, ...rest });

type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

/**
 * Leaders by id, as a unit of work sees them or as they are; one there is not is not among them. Under the id of a record that
 * was merged stands the one it was merged into: others go on naming it.
 */
export async function readLeaders(
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Leader>> {
  const rows = await readRows(reading, ids);
  const into = rows.flatMap(({ mergedInto }) => mergedInto ?? []);
  const taken = into.length > 0 ? await readRows(reading, into) : [];
  const byId = new Map([...rows, ...taken].map((row) => [row._id, leaderOf(row)]));
  return new Map(rows.map(({ _id, mergedInto }) => [_id, byId.get(mergedInto ?? _id)!]));
}

const readRows = ({ db, session }: Reading, ids: readonly string[]): Promise<Row[]> =>
  rowsOf(db)
    .find({ _id: { $in: [...ids] } }, session && { session })
    .toArray();

/** Whatever leads to a record leads to the one that takes its place, and support given goes with it. */
export async function replaceLeader({ db, session }: UnitOfWork, { from, into }: Merging): Promise<void> {
  await rowsOf(db).updateMany({ mergedInto: from }, { $set: { mergedInto: into } }, { session });
  await supportOf(db).updateMany({ leader: from }, { $set: { leader: into } }, { session });
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
