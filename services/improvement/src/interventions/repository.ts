import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { CATALOGUE } from './catalogue';
import type { Intervention } from './intervention';
import type { Uptake } from './take-up';

type Row<T> = Omit<T, 'id'> & { readonly _id: string };

export const interventionCollections: readonly CollectionDefinition[] = [
  { name: 'interventions', indexes: [{ key: { owner: 1, _id: 1 } }] },
  {
    name: 'interventionUptakes',
    indexes: [
      { key: { urns: 1, from: 1, _id: 1 } },
      { key: { 'under.plan': 1, 'under.priority': 1, from: 1, _id: 1 } },
    ],
  },
];

const interventions = (db: Db) => db.collection<Row<Intervention>>('interventions');
const uptakes = (db: Db) => db.collection<Row<Uptake>>('interventionUptakes');

const uptakeOf = ({ _id, ...rest }: Row<Uptake>): Uptake => ({ id: _id, ...rest });
const interventionOf = ({ _id, ...rest }: Row<Intervention>): Intervention => ({ id: _id, ...rest });

/** One of the shipped catalogue or one that somebody added; null where there is none. */
export async function findIntervention(
  { db, session }: UnitOfWork,
  id: string,
): Promise<Intervention | null> {
  const shipped = CATALOGUE.find((one) => one.id === id);
  if (shipped) return shipped;
  const row = await interventions(db).findOne({ _id: id }, { session });
  return row && interventionOf(row);
}

export const countInterventions = ({ db, session }: UnitOfWork, owner: string): Promise<number> =>
  interventions(db).countDocuments({ owner }, { session });

export async function saveIntervention(
  { db, session }: UnitOfWork,
  { id, ...row }: Intervention,
): Promise<void> {
  await interventions(db).insertOne({ _id: id, ...row }, { session });
}

export async function findUptake({ db, session }: UnitOfWork, id: string): Promise<Uptake | null> {
  const row = await uptakes(db).findOne({ _id: id }, { session });
  return row && uptakeOf(row);
}

export async function saveUptake({ db, session }: UnitOfWork, { id, ...row }: Uptake): Promise<void> {
  await uptakes(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export const countUnder = ({ db, session }: UnitOfWork, plan: string): Promise<number> =>
  uptakes(db).countDocuments({ 'under.plan': plan }, { session });

export const loadInterventions = (db: Db): DataLoader<string, Intervention | null> =>
  new DataLoader(async (ids) => {
    const rows = await interventions(db)
      .find({ _id: { $in: [...ids] } })
      .toArray();
    const found = new Map([...CATALOGUE, ...rows.map(interventionOf)].map((one) => [one.id, one]));
    return ids.map((id) => found.get(id) ?? null);
  });

/** Those that a body added, by id. */
export const interventionsOf = async (db: Db, owner: string): Promise<Intervention[]> =>
  (await interventions(db).find({ owner }).sort({ _id: 1 }).toArray()).map(interventionOf);

export const loadUptakes = (db: Db): DataLoader<string, Uptake | null> => rowsByKey(uptakes(db), uptakeOf);

/** What was taken up under area plans, by plan. */
export const loadUptakesUnder = (db: Db): DataLoader<string, readonly Uptake[]> =>
  new DataLoader(async (plans) => {
    const rows = await uptakes(db)
      .find({ 'under.plan': { $in: [...plans] } })
      .sort({ from: 1, _id: 1 })
      .toArray();
    return plans.map((plan) => rows.map(uptakeOf).filter(({ under }) => under?.plan === plan));
  });

export const pageOfUptakes = (db: Db, urn: string, page: PageArguments): Promise<Connection<Uptake>> =>
  readPage(
    {
      collection: uptakes(db),
      filter: { urns: urn },
      order: ['from', '_id'],
      toNode: uptakeOf,
    },
    page,
  );
