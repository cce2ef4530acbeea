import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { CapacityGrade } from '../frameworks/framework';
import type { CapacityJudgement, SelfEvaluation } from './judgement';

export const judgementCollections: readonly CollectionDefinition[] = [
  { name: 'capacityJudgements', indexes: [{ key: { urn: 1, judgedAt: -1 } }] },
  { name: 'capacitySelfEvaluations', indexes: [{ key: { urn: 1, evaluatedAt: -1 } }] },
];

/** A unit of work, or the database alone where nothing is written. */
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

const collection = (db: Db) => db.collection<CapacityJudgement>('capacityJudgements');

/** Judgements are added and never changed: the last one counts. */
export async function addJudgement({ db, session }: UnitOfWork, judgement: CapacityJudgement): Promise<void> {
  await collection(db).insertOne({ ...judgement }, { session });
}

const latest = (urns: readonly string[]): object[] => [
  { $match: { urn: { $in: [...urns] } } },
  { $sort: { urn: 1, judgedAt: -1 } },
  { $group: { _id: '$urn', judgement: { $first: '$$ROOT' } } },
  { $project: { 'judgement._id': 0 } },
];

interface Latest {
  readonly _id: string;
  readonly judgement: CapacityJudgement;
}

/** The last judgement of each school that has been judged. */
export async function readJudgements(
  { db, session }: Reading,
  urns: readonly string[],
): Promise<ReadonlyMap<string, CapacityJudgement>> {
  const rows = await collection(db)
    .aggregate<Latest>(latest(urns), session && { session })
    .toArray();
  return new Map(rows.map(({ _id, judgement }) => [_id, judgement]));
}

/** The grade in force for each school that has been judged. */
export async function readGrades(
  unit: Reading,
  urns: readonly string[],
): Promise<ReadonlyMap<string, CapacityGrade>> {
  const judgements = await readJudgements(unit, urns);
  return new Map([...judgements].map(([urn, { grade }]) => [urn, grade]));
}

export type JudgementLoader = DataLoader<string, CapacityJudgement | null>;

/** The last judgement by URN, one query for all schools of a request. */
export const loadJudgements = (db: Db): JudgementLoader =>
  new DataLoader(async (urns) => {
    const rows = await collection(db).aggregate<Latest>(latest(urns)).toArray();
    const found = new Map(rows.map(({ _id, judgement }) => [_id, judgement]));
    return urns.map((urn) => found.get(urn) ?? null);
  });

const evaluations = (db: Db) => db.collection<SelfEvaluation>('capacitySelfEvaluations');

/** Evaluations are added and never changed: the last one counts. */
export async function addSelfEvaluation(
  { db, session }: UnitOfWork,
  evaluation: SelfEvaluation,
): Promise<void> {
  await evaluations(db).insertOne({ ...evaluation }, { session });
}

/** What the school thought of itself last; null where it has not said. */
export async function readSelfEvaluation(
  { db, session }: UnitOfWork,
  urn: string,
): Promise<SelfEvaluation | null> {
  return evaluations(db).findOne({ urn }, { session, sort: { evaluatedAt: -1 } });
}

export type SelfEvaluationLoader = DataLoader<string, SelfEvaluation | null>;

/** The last evaluation by URN, one query for all schools of a request. */
export const loadSelfEvaluations = (db: Db): SelfEvaluationLoader =>
  new DataLoader(async (urns) => {
    const rows = await evaluations(db)
      .aggregate<{ _id: string; last: SelfEvaluation }>([
        { $match: { urn: { $in: [...urns] } } },
        { $sort: { urn: 1, evaluatedAt: -1 } },
        { $group: { _id: '$urn', last: { $first: '$$ROOT' } } },
      ])
      .toArray();
    const found = new Map(rows.map(({ _id, last }) => [_id, last]));
    return urns.map((urn) => found.get(urn) ?? null);
  });
