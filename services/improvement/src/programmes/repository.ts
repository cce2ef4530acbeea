import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Cohort } from './cohort';
import { termsOf, type Programme } from './programme';

type Row<T> = Omit<T, 'id'> & { readonly _id: string };
type ProgrammeRow = Row<Programme> & { readonly name: string };

export const programmeCollections: readonly CollectionDefinition[] = [
  { name: 'programmes', indexes: [{ key: { name: 1, _id: 1 } }, { key: { owner: 1, name: 1, _id: 1 } }] },
  { name: 'programmeCohorts', indexes: [{ key: { programmeId: 1, from: 1, _id: 1 } }] },
];

const programmes = (db: Db) => db.collection<ProgrammeRow>('programmes');
const cohorts = (db: Db) => db.collection<Row<Cohort> & { readonly admissions?: number }>('programmeCohorts');

const programmeOf = ({ _id, name: _name, ...rest }: ProgrammeRow): Programme => ({ id: _id, ...rest });
const cohortOf = ({ _id, ...rest }: Row<Cohort>): Cohort => ({ id: _id, ...rest });

export async function findProgramme({ db, session }: UnitOfWork, id: string): Promise<Programme | null> {
  const row = await programmes(db).findOne({ _id: id }, { session });
  return row && programmeOf(row);
}

export async function saveProgramme({ db, session }: UnitOfWork, programme: Programme): Promise<void> {
  const { id, ...rest } = programme;
  const row = { ...rest, name: termsOf(programme).name };
  await programmes(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export async function findCohort({ db, session }: UnitOfWork, id: string): Promise<Cohort | null> {
  const row = await cohorts(db).findOne({ _id: id }, { session });
  return row && cohortOf(row);
}

export async function saveCohort({ db, session }: UnitOfWork, { id, ...row }: Cohort): Promise<void> {
  await cohorts(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

/** Two that fill places of one cohort at once conflict here, so that none is given twice. */
export async function holdPlaces({ db, session }: UnitOfWork, id: string): Promise<void> {
  await cohorts(db).updateOne({ _id: id }, { $inc: { admissions: 1 } }, { session });
}

export const loadProgrammes = (db: Db): DataLoader<string, Programme | null> =>
  rowsByKey(programmes(db), programmeOf);

export const loadCohorts = (db: Db): DataLoader<string, Cohort | null> => rowsByKey(cohorts(db), cohortOf);

export const pageOfProgrammes = (
  db: Db,
  owner: string | null,
  page: PageArguments,
): Promise<Connection<Programme>> =>
  readPage(
    {
      collection: programmes(db),
      filter: owner === null ? {} : { owner },
      order: ['name', '_id'],
      toNode: programmeOf,
    },
    page,
  );

export const pageOfCohorts = (
  db: Db,
  programmeId: string,
  page: PageArguments,
): Promise<Connection<Cohort>> =>
  readPage(
    { collection: cohorts(db), filter: { programmeId }, order: ['from', '_id'], toNode: cohortOf },
    page,
  );
