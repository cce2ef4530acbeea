import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { SchoolValue } from './area-mean';
import type { SchoolFigures } from './figures';
import type { MeasureId } from './measures';
import type { Observation } from './observe';

/** `area` is what a school is compared within: its authority and phase. */
type FiguresRow = Omit<SchoolFigures, 'urn'> & { readonly _id: string; readonly area: string };

export const figuresCollections: readonly CollectionDefinition[] = [
  { name: 'figures', indexes: [{ key: { area: 1 } }] },
];

const collection = (db: Db) => db.collection<FiguresRow>('figures');

/** Schools are compared with those of the same phase in the same authority (domain.md ground rule 7). */
export const areaOf = ({ audience, phase }: Pick<SchoolFigures, 'audience' | 'phase'>): string =>
  `${audience.localAuthority}|${phase}`;

const figuresOf = ({ _id, area: _area, ...figures }: FiguresRow): SchoolFigures => ({ urn: _id, ...figures });

export async function readFigures(
  { db, session }: UnitOfWork,
  urns: readonly string[],
): Promise<Map<string, SchoolFigures>> {
  const rows = await collection(db)
    .find({ _id: { $in: [...urns] } }, { session })
    .toArray();
  return new Map(rows.map((row) => [row._id, figuresOf(row)]));
}

export async function saveFigures(
  { db, session }: UnitOfWork,
  figures: readonly SchoolFigures[],
): Promise<void> {
  const writes = figures.map((school) => {
    const { urn, ...rest } = school;
    return {
      replaceOne: { filter: { _id: urn }, replacement: { ...rest, area: areaOf(school) }, upsert: true },
    };
  });
  await collection(db).bulkWrite(writes, { session, ordered: false });
}

/** The values of every school of some areas, by area and measure: one query whatever their number. */
export async function readAreaValues(
  { db, session }: UnitOfWork,
  areas: readonly string[],
): Promise<(area: string, measure: MeasureId) => readonly SchoolValue[]> {
  const rows = await collection(db)
    .find({ area: { $in: [...new Set(areas)] } }, { session, projection: { area: 1, observations: 1 } })
    .toArray();
  const values = new Map<string, SchoolValue[]>();
  for (const { _id: urn, area, observations } of rows)
    for (const { measure, value } of observations) {
      const key = `${area}|${measure}`;
      const sofar = values.get(key);
      if (sofar) sofar.push({ urn, value });
      else values.set(key, [{ urn, value }]);
    }
  return (area, measure) => values.get(`${area}|${measure}`) ?? [];
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
