import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { keepTallies } from '../comparison/keep-tallies';
import { areaOf, type ObservedSchool, type SchoolFigures } from './figures';
import type { Observation } from './observation';

/** `area` is null for a school that nobody is compared with. */
type FiguresRow = Omit<SchoolFigures, 'urn'> & { readonly _id: string; readonly area: string | null };

export const figuresCollections: readonly CollectionDefinition[] = [
  { name: 'figures', indexes: [{ key: { area: 1 } }] },
];

const collection = (db: Db) => db.collection<FiguresRow>('figures');

const figuresOf = ({ _id, area: _area, ...figures }: FiguresRow): SchoolFigures => ({ urn: _id, ...figures });

export async function readFigures(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  urns: readonly string[],
): Promise<Map<string, SchoolFigures>> {
  const rows = await collection(db)
    .find({ _id: { $in: [...urns] } }, session && { session })
    .toArray();
  return new Map(rows.map((row) => [row._id, figuresOf(row)]));
}

/** URNs of open schools with figures, in their order behind one of them: every school of the country, batch by batch. */
export async function observedAfter(db: Db, urn: string, most: number): Promise<string[]> {
  const rows = collection(db).find({ _id: { $gt: urn }, closed: { $ne: true } }, { projection: { _id: 1 } });
  return (await rows.sort({ _id: 1 }).limit(most).toArray()).map(({ _id }) => _id);
}

/** Saves them and counts them in what other schools are compared with, so that the one never goes without the other. */
export async function saveFigures(unit: UnitOfWork, figures: readonly SchoolFigures[]): Promise<void> {
  const { db, session } = unit;
  if (figures.length === 0) return;
  const writes = figures.map((school) => {
    const { urn, ...rest } = school;
    const area = school.closed ? null : areaOf(school);
    return { replaceOne: { filter: { _id: urn }, replacement: { ...rest, area }, upsert: true } };
  });
  await collection(db).bulkWrite(writes, { session, ordered: false });
  await keepTallies(unit, figures);
}

/** Every school of some areas: one query whatever their number. */
export async function readAreas(
  { db, session }: UnitOfWork,
  areas: ReadonlySet<string>,
): Promise<ObservedSchool[]> {
  const rows = await collection(db)
    .find({ area: { $in: [...areas] } }, { session, projection: { weeks: 0 } })
    .toArray();
  return rows.map(figuresOf);
}

export type ObservationLoader = DataLoader<string, readonly Observation[]>;

/** Observations by URN, one query for all schools of a request. */
export const loadObservations = (db: Db): ObservationLoader =>
  new DataLoader(async (urns) => {
    const rows = await collection(db)
      .find({ _id: { $in: [...urns] } }, { projection: { observations: 1 } })
      .toArray();
    const found = new Map(rows.map(({ _id, observations }) => [_id, observations]));
    return urns.map((urn) => found.get(urn) ?? []);
  });
