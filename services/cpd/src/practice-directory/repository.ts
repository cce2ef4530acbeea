import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import type { Adoption, Effect, Practice } from './practice';

type PracticeRow = Omit<Practice, 'id'> & { readonly _id: string };
type AdoptionRow = Omit<Adoption, 'id'> & { readonly _id: string };
export type PracticePage = Connection<Practice>;
export type AdoptionPage = Connection<Adoption>;

export const directoryCollections: readonly CollectionDefinition[] = [
  {
    name: 'practices',
    indexes: [
      { key: { title: 'text', need: 'text', what: 'text', evidence: 'text' }, default_language: 'english' },
      { key: { urn: 1, _id: 1 } },
      { key: { themes: 1, _id: 1 } },
      { key: { subjects: 1, _id: 1 } },
      { key: { projectId: 1 } },
      { key: { cohortId: 1, _id: 1 } },
    ],
  },
  { name: 'practiceAdoptions', indexes: [{ key: { practiceId: 1, _id: 1 } }, { key: { urn: 1, _id: 1 } }] },
];

const practices = (db: Db) => db.collection<PracticeRow>('practices');
const adoptions = (db: Db) => db.collection<AdoptionRow>('practiceAdoptions');
/** What was kept before programmes told of their case studies is of none. */
const practiceOf = ({ _id, ...rest }: PracticeRow): Practice => ({
  ...rest,
  id: _id,
  cohortId: rest.cohortId ?? null,
});
const adoptionOf = ({ _id, ...rest }: AdoptionRow): Adoption => ({ id: _id, ...rest });

export async function findPractice({ db, session }: UnitOfWork, id: string): Promise<Practice | null> {
  const row = await practices(db).findOne({ _id: id }, { session });
  return row && practiceOf(row);
}

export async function savePractice({ db, session }: UnitOfWork, { id, ...row }: Practice): Promise<void> {
  await practices(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export async function findAdoption({ db, session }: UnitOfWork, id: string): Promise<Adoption | null> {
  const row = await adoptions(db).findOne({ _id: id }, { session });
  return row && adoptionOf(row);
}

export async function saveAdoption({ db, session }: UnitOfWork, { id, ...row }: Adoption): Promise<void> {
  await adoptions(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

/** How many took a practice up, how many have shown what it did, and what. */
export interface Uptake {
  readonly schools: number;
  readonly improved: number;
  readonly held: number;
  readonly fell: number;
}
const NOBODY: Uptake = { schools: 0, improved: 0, held: 0, fell: 0 };

export interface PracticeFilter {
  readonly text?: string | null;
  readonly subjects?: readonly string[] | null;
  readonly themes?: readonly string[] | null;
  readonly phases?: readonly string[] | null;
  readonly schools?: readonly string[] | null;
  readonly cohorts?: readonly string[] | null;
}

export interface Directory {
  readonly one: DataLoader<string, Practice | null>;
  readonly uptake: DataLoader<string, Uptake>;
  /** Of projects, in the order of their ids. */
  readonly ofProject: DataLoader<string, readonly Practice[]>;
  readonly page: (filter: PracticeFilter, page: PageArguments) => Promise<PracticePage>;
  readonly adoptions: (
    of: Filter<Pick<Adoption, 'practiceId' | 'urn'>>,
    page: PageArguments,
  ) => Promise<AdoptionPage>;
}

export const openDirectory = (db: Db): Directory => ({
  one: rowsByKey(practices(db), practiceOf),
  uptake: new DataLoader((ids) => readUptake(db, ids)),
  ofProject: new DataLoader(async (ids) => {
    const rows = await practices(db)
      .find({ projectId: { $in: [...ids] } })
      .sort({ _id: 1 })
      .toArray();
    return ids.map((id) => rows.filter(({ projectId }) => projectId === id).map(practiceOf));
  }),
  page: (filter, page) =>
    readPage(
      { collection: practices(db), filter: toQuery(filter), order: ['_id'] as const, toNode: practiceOf },
      page,
    ),
  adoptions: (of, page) =>
    readPage(
      {
        collection: adoptions(db),
        filter: of as Filter<AdoptionRow>,
        order: ['_id'] as const,
        toNode: adoptionOf,
      },
      page,
    ),
});

async function readUptake(db: Db, ids: readonly string[]): Promise<Uptake[]> {
  const counted = await adoptions(db)
    .aggregate<{ _id: { practice: string; verdict: Effect['verdict'] | null }; count: number }>([
      { $match: { practiceId: { $in: [...ids] } } },
      { $group: { _id: { practice: '$practiceId', verdict: '$effect.verdict' }, count: { $sum: 1 } } },
    ])
    .toArray();
  const found = new Map<string, Uptake>();
  for (const { _id, count } of counted) {
    const { schools, improved, held, fell } = found.get(_id.practice) ?? NOBODY;
    const of = (verdict: Effect['verdict']) => (_id.verdict === verdict ? count : 0);
    found.set(_id.practice, {
      ...{ schools: schools + count, improved: improved + of('IMPROVED') },
      ...{ held: held + of('HELD'), fell: fell + of('FELL') },
    });
  }
  return ids.map((id) => found.get(id) ?? NOBODY);
}

function toQuery(wanted: PracticeFilter): Filter<PracticeRow> {
  const { text, subjects, themes, phases, schools, cohorts } = wanted;
  const all: Filter<PracticeRow>[] = [
    ...(text ? [{ $text: { $search: text } }] : []),
    ...(subjects ? [{ subjects: { $in: [...subjects] } }] : []),
    ...(themes ? [{ themes: { $in: [...themes] } }] : []),
    ...(phases ? [{ $or: [{ phases: { $size: 0 } }, { phases: { $in: [...phases] } }] }] : []),
    ...(schools ? [{ urn: { $in: [...schools] } }] : []),
    ...(cohorts ? [{ cohortId: { $in: [...cohorts] } }] : []),
  ];
  return all.length > 0 ? { $and: all } : {};
}
