import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { noStanding, type Standing } from './standing';

type Row = Omit<Standing, 'urn'> & { readonly _id: string };

export const standingCollections: readonly CollectionDefinition[] = [
  { name: 'returnStandings', indexes: [{ key: { nextDue: 1 } }] },
];

const collection = (db: Db) => db.collection<Row>('returnStandings');
const standingOf = ({ _id, ...rest }: Row): Standing => ({ urn: _id, ...rest });

/** Of each of these schools; of one that sent nothing yet, an empty one. */
export async function readStandings(
  { db, session }: UnitOfWork,
  urns: readonly string[],
): Promise<Map<string, Standing>> {
  const rows = await collection(db)
    .find({ _id: { $in: [...urns] } }, { session })
    .toArray();
  const found = new Map(rows.map((row) => [row._id, standingOf(row)]));
  return new Map(urns.map((urn) => [urn, found.get(urn) ?? noStanding(urn)]));
}

export async function saveStandings(
  { db, session }: UnitOfWork,
  standings: readonly Standing[],
): Promise<void> {
  if (standings.length === 0) return;
  const writes = standings.map(({ urn, ...replacement }) => ({
    replaceOne: { filter: { _id: urn }, replacement, upsert: true },
  }));
  await collection(db).bulkWrite(writes, { session, ordered: false });
}

/** URNs of schools for which a day has come on which something is overdue. */
export async function fallenDue(db: Db, today: string, most: number): Promise<string[]> {
  const rows = collection(db).find({ nextDue: { $gt: '', $lte: today } }, { projection: { _id: 1 } });
  return (await rows.sort({ nextDue: 1 }).limit(most).toArray()).map(({ _id }) => _id);
}

export type StandingLoader = DataLoader<string, Standing>;

/** Standings by URN, one query for all schools of a request. */
export const loadStandings = (db: Db): StandingLoader =>
  new DataLoader(async (urns) => {
    const rows = await collection(db)
      .find({ _id: { $in: [...urns] } })
      .toArray();
    const found = new Map(rows.map((row) => [row._id, standingOf(row)]));
    return urns.map((urn) => found.get(urn) ?? noStanding(urn));
  });
