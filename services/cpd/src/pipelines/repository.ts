import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { byLeader, type ByLeader } from '../leaders/loaders';
import type { Candidacy, Pipeline, Readiness } from './pipeline';

type PipelineRow = Omit<Pipeline, 'id'> & { readonly _id: string };
type CandidacyRow = Omit<Candidacy, 'id'> & { readonly _id: string };
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;
export type CandidacyPage = Connection<Candidacy>;
export type PipelinePage = Connection<Pipeline>;

export const pipelineCollections: readonly CollectionDefinition[] = [
  { name: 'pipelines', indexes: [{ key: { owner: 1, _id: 1 } }] },
  { name: 'candidacies', indexes: [{ key: { pipeline: 1, leftOn: 1, _id: 1 } }, { key: { leader: 1 } }] },
];

const pipelinesOf = (db: Db) => db.collection<PipelineRow>('pipelines');
const candidaciesOf = (db: Db) => db.collection<CandidacyRow>('candidacies');
const pipelineOf = ({ _id, ...rest }: PipelineRow): Pipeline => ({ id: _id, ...rest });
const candidacyOf = ({ _id, ...rest }: CandidacyRow): Candidacy => ({ id: _id, ...rest });

export async function findPipeline({ db, session }: Reading, id: string): Promise<Pipeline | null> {
  const row = await pipelinesOf(db).findOne({ _id: id }, session && { session });
  return row && pipelineOf(row);
}

export async function savePipeline({ db, session }: UnitOfWork, { id, ...row }: Pipeline): Promise<void> {
  await pipelinesOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export async function pipelinesOfOwner({ db, session }: Reading, owner: string): Promise<Pipeline[]> {
  return (
    await pipelinesOf(db)
      .find({ owner }, session && { session })
      .sort({ _id: 1 })
      .toArray()
  ).map(pipelineOf);
}

export async function findCandidacy({ db, session }: UnitOfWork, id: string): Promise<Candidacy | null> {
  const row = await candidaciesOf(db).findOne({ _id: id }, { session });
  return row && candidacyOf(row);
}

export async function saveCandidacy({ db, session }: UnitOfWork, { id, ...row }: Candidacy): Promise<void> {
  await candidaciesOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

/** In which pipelines somebody is today. */
export async function candidaciesOfLeader({ db, session }: UnitOfWork, leader: string): Promise<Candidacy[]> {
  return (await candidaciesOf(db).find({ leader, leftOn: null }, { session }).toArray()).map(candidacyOf);
}

/** In which pipelines somebody is or was. */
export async function candidaciesEver({ db, session }: UnitOfWork, leader: string): Promise<Candidacy[]> {
  return (await candidaciesOf(db).find({ leader }, { session }).toArray()).map(candidacyOf);
}

/** Of one that another took over: left, it would count somebody twice. */
export async function forgetCandidacy({ db, session }: UnitOfWork, id: string): Promise<void> {
  await candidaciesOf(db).deleteOne({ _id: id }, { session });
}

/** Pipelines by id, one query for all of a request. */
export type PipelineLoader = DataLoader<string, Pipeline | null>;

export const loadPipelines = (db: Db): PipelineLoader =>
  new DataLoader(async (ids) => {
    const rows = await pipelinesOf(db)
      .find({ _id: { $in: [...ids] } })
      .toArray();
    const found = new Map(rows.map((row) => [row._id, pipelineOf(row)]));
    return ids.map((id) => found.get(id) ?? null);
  });

export const loadCandidacies = (db: Db): ByLeader<Candidacy> =>
  byLeader(
    async (leaders) => {
      const rows = candidaciesOf(db).find({ leader: { $in: [...leaders] } });
      return (await rows.sort({ _id: 1 }).toArray()).map(candidacyOf);
    },
    (candidacy, leader) => candidacy.leader === leader,
  );

/** Everybody who is in some pipelines today: some hundreds for an authority. */
export async function candidatesIn(
  { db }: Pick<UnitOfWork, 'db'>,
  pipelines: readonly string[],
): Promise<Candidacy[]> {
  const rows = candidaciesOf(db).find({ pipeline: { $in: [...pipelines] }, leftOn: null });
  return (await rows.sort({ _id: 1 }).toArray()).map(candidacyOf);
}

export const pageOfCandidates = (db: Db, pipeline: string, page: PageArguments): Promise<CandidacyPage> =>
  readPage(
    {
      collection: candidaciesOf(db),
      filter: { pipeline, leftOn: null },
      order: ['_id'],
      toNode: candidacyOf,
    },
    page,
  );

export const pageOfPipelines = (db: Db, owner: string, page: PageArguments): Promise<PipelinePage> =>
  readPage({ collection: pipelinesOf(db), filter: { owner }, order: ['_id'], toNode: pipelineOf }, page);

export interface StageCount {
  readonly stage: string;
  readonly readiness: Readiness;
  readonly people: number;
}

/** How many are where, today; everybody once. */
export async function countStages(db: Db, pipeline: string): Promise<StageCount[]> {
  const rows = candidaciesOf(db).aggregate<{ _id: Omit<StageCount, 'people'>; people: number }>([
    { $match: { pipeline, leftOn: null } },
    { $group: { _id: { stage: '$stage', readiness: '$readiness' }, people: { $sum: 1 } } },
    { $sort: { _id: 1 } },
  ]);
  return (await rows.toArray()).map(({ _id, people }) => ({ ..._id, people }));
}

/** Everybody who ever was in it, who left and who was erased too. */
export const countEver = (db: Db, pipeline: string): Promise<number> =>
  candidaciesOf(db).countDocuments({ pipeline });
