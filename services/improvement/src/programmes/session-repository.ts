import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Session } from './session';
import type { Visit } from './visit';

type Row<T> = Omit<T, 'id'> & { readonly _id: string };

export const sessionCollections: readonly CollectionDefinition[] = [
  { name: 'programmeSessions', indexes: [{ key: { cohortId: 1, on: 1, _id: 1 } }] },
  { name: 'programmeVisits', indexes: [{ key: { cohortId: 1, on: 1, _id: 1 } }] },
];

const sessions = (db: Db) => db.collection<Row<Session>>('programmeSessions');
const visits = (db: Db) => db.collection<Row<Visit>>('programmeVisits');

export async function findSession({ db, session }: UnitOfWork, id: string): Promise<Session | null> {
  const row = await sessions(db).findOne({ _id: id }, { session });
  return row && { ...row, id: row._id };
}

export const countSessions = ({ db, session }: UnitOfWork, cohortId: string): Promise<number> =>
  sessions(db).countDocuments({ cohortId }, { session });

export async function saveSession({ db, session }: UnitOfWork, { id, ...row }: Session): Promise<void> {
  await sessions(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export const countVisits = ({ db, session }: UnitOfWork, cohortId: string): Promise<number> =>
  visits(db).countDocuments({ cohortId }, { session });

export async function addVisit({ db, session }: UnitOfWork, { id, ...row }: Visit): Promise<void> {
  await visits(db).insertOne({ _id: id, ...row }, { session });
}

/** Sessions by cohort, in the order of their days. */
export const loadSessionsOf = (db: Db): DataLoader<string, readonly Session[]> =>
  new DataLoader(async (cohorts) => {
    const found = await sessions(db)
      .find({ cohortId: { $in: [...cohorts] } })
      .sort({ on: 1, _id: 1 })
      .toArray();
    return cohorts.map((cohort) =>
      found.filter(({ cohortId }) => cohortId === cohort).map(({ _id, ...rest }) => ({ id: _id, ...rest })),
    );
  });

/** Visits by cohort, in the order of their days. */
export const loadVisitsOf = (db: Db): DataLoader<string, readonly Visit[]> =>
  new DataLoader(async (cohorts) => {
    const found = await visits(db)
      .find({ cohortId: { $in: [...cohorts] } })
      .sort({ on: 1, _id: 1 })
      .toArray();
    return cohorts.map((cohort) =>
      found.filter(({ cohortId }) => cohortId === cohort).map(({ _id, ...rest }) => ({ id: _id, ...rest })),
    );
  });
