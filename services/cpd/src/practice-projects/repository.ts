import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Agenda, Project } from './project';

type ProjectRow = Omit<Project, 'id'> & { readonly _id: string };
type AgendaRow = Omit<Agenda, 'alliance'> & { readonly _id: string };
export type ProjectPage = Connection<Project>;

export const projectCollections: readonly CollectionDefinition[] = [
  { name: 'allianceAgendas' },
  { name: 'practiceProjects', indexes: [{ key: { alliance: 1, _id: 1 } }, { key: { schools: 1, _id: 1 } }] },
];

const projects = (db: Db) => db.collection<ProjectRow>('practiceProjects');
const agendas = (db: Db) => db.collection<AgendaRow>('allianceAgendas');
const projectOf = ({ _id, ...rest }: ProjectRow): Project => ({ id: _id, ...rest });
const agendaOf = ({ _id, ...rest }: AgendaRow): Agenda => ({ alliance: _id, ...rest });

export async function findProject({ db, session }: UnitOfWork, id: string): Promise<Project | null> {
  const row = await projects(db).findOne({ _id: id }, { session });
  return row && projectOf(row);
}

export async function saveProject({ db, session }: UnitOfWork, { id, ...row }: Project): Promise<void> {
  await projects(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export async function findAgenda({ db, session }: UnitOfWork, alliance: string): Promise<Agenda | null> {
  const row = await agendas(db).findOne({ _id: alliance }, { session });
  return row && agendaOf(row);
}

export async function saveAgenda({ db, session }: UnitOfWork, { alliance, ...row }: Agenda): Promise<void> {
  await agendas(db).replaceOne({ _id: alliance }, row, { upsert: true, session });
}

export interface Projects {
  readonly one: DataLoader<string, Project | null>;
  readonly agendas: DataLoader<string, Agenda | null>;
  readonly page: (
    of: { readonly alliance: string } | { readonly schools: string },
    page: PageArguments,
  ) => Promise<ProjectPage>;
}

export const openProjects = (db: Db): Projects => ({
  one: rowsByKey(projects(db), projectOf),
  agendas: rowsByKey(agendas(db), agendaOf),
  page: (of, page) =>
    readPage({ collection: projects(db), filter: of, order: ['_id'] as const, toNode: projectOf }, page),
});
