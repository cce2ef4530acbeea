import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { ClientSession, Db } from 'mongodb';
import type { Contribution } from './contribution';
import type { Tally } from './tally';

/** A unit of work, or a plain read of a query. */
export interface Reading {
  readonly db: Db;
  readonly session?: ClientSession;
}

interface TallyRow {
  readonly _id: string;
  readonly sum: number;
  readonly schools: number;
  readonly at: Readonly<Record<string, number>>;
}

type ContributionRow = Omit<Contribution, 'urn'> & { readonly _id: string };

export const tallyCollections: readonly CollectionDefinition[] = [
  { name: 'tallies' },
  { name: 'contributions', indexes: [{ key: { phase: 1 } }] },
];

const tallies = (db: Db) => db.collection<TallyRow>('tallies');
const contributions = (db: Db) => db.collection<ContributionRow>('contributions');

const within = ({ session }: Reading) => (session ? { session } : {});

/** By key; a tally that nobody is counted in is not among them. */
export async function readTallies(reading: Reading, keys: readonly string[]): Promise<Map<string, Tally>> {
  const rows = await tallies(reading.db)
    .find({ _id: { $in: [...keys] } }, within(reading))
    .toArray();
  return new Map(rows.map(({ _id, sum, schools, at }) => [_id, { sum, schools, at: numbersOf(at) }]));
}

const numbersOf = (at: TallyRow['at']): Tally['at'] =>
  new Map(Object.entries(at).map(([figure, schools]) => [Number(figure), schools]));

export async function saveTallies(
  reading: Reading,
  changed: readonly (readonly [string, Tally])[],
): Promise<void> {
  const writes = changed.map(([_id, { sum, schools, at }]) => {
    if (schools === 0) return { deleteOne: { filter: { _id } } };
    const replacement = { sum, schools, at: Object.fromEntries(at) };
    return { replaceOne: { filter: { _id }, replacement, upsert: true } };
  });
  if (writes.length > 0) await tallies(reading.db).bulkWrite(writes, { ...within(reading), ordered: false });
}

export async function readContributions(
  reading: Reading,
  urns: readonly string[],
): Promise<Map<string, Contribution>> {
  const rows = await contributions(reading.db)
    .find({ _id: { $in: [...urns] } }, within(reading))
    .toArray();
  return new Map(rows.map(({ _id, ...row }) => [_id, { urn: _id, ...row }]));
}

export async function saveContributions(reading: Reading, changed: readonly Contribution[]): Promise<void> {
  const writes = changed.map(({ urn, ...row }) => ({
    replaceOne: { filter: { _id: urn }, replacement: row, upsert: true },
  }));
  if (writes.length > 0)
    await contributions(reading.db).bulkWrite(writes, { ...within(reading), ordered: false });
}
