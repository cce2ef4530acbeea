import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { Vacancy } from './vacancy';

type Row = Omit<Vacancy, 'id'> & { readonly _id: string };
export type VacancyPage = Connection<Vacancy>;

export const vacancyCollections: readonly CollectionDefinition[] = [
  {
    name: 'vacancies',
    indexes: [
      { key: { post: 1 }, unique: true, partialFilterExpression: { state: 'OPEN' } },
      { key: { urns: 1, from: 1 } },
    ],
  },
];

const rowsOf = (db: Db) => db.collection<Row>('vacancies');
const vacancyOf = ({ _id, ...rest }: Row): Vacancy => ({ id: _id, ...rest });

export async function findVacancy({ db, session }: UnitOfWork, id: string): Promise<Vacancy | null> {
  const row = await rowsOf(db).findOne({ _id: id }, { session });
  return row && vacancyOf(row);
}

export async function openVacancyOf({ db, session }: UnitOfWork, post: string): Promise<Vacancy | null> {
  const row = await rowsOf(db).findOne({ post, state: 'OPEN' }, { session });
  return row && vacancyOf(row);
}

export async function saveVacancy({ db, session }: UnitOfWork, { id, ...row }: Vacancy): Promise<void> {
  await rowsOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export const pageOfVacancies = (
  db: Db,
  { urns, states }: { readonly urns: readonly string[]; readonly states: readonly Vacancy['state'][] },
  page: PageArguments,
): Promise<VacancyPage> => {
  const among = states.length > 0 ? { state: { $in: [...states] } } : {};
  const filter = { urns: { $in: [...urns] }, ...among };
  return readPage({ collection: rowsOf(db), filter, order: ['from', '_id'], toNode: vacancyOf }, page);
};
