import { insertAll } from '@middletier/runtime/insert-all';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { AnyBulkWriteOperation, Db } from 'mongodb';
import { categorisationKey, type Categorisation } from './categorisation';
import type { Step } from './step';
import { stepRow } from './step-repository';

/** `latest` is that of the last school year; `closed` says that the school is. */
export type CategorisationRow = Omit<Categorisation, 'id'> & {
  readonly _id: string;
  readonly latest: boolean;
  readonly closed: boolean;
};

export const categorisationCollections: readonly CollectionDefinition[] = [
  {
    name: 'categorisations',
    indexes: [
      { key: { urn: 1, year: 1, _id: 1 } },
      {
        key: { urn: 1, owner: 1 },
        name: 'one of each body at a time',
        unique: true,
        partialFilterExpression: { latest: true },
      },
      {
        key: { owner: 1, latest: 1, urn: 1, _id: 1 },
        partialFilterExpression: { owner: { $type: 'string' } },
      },
      { key: { 'held.until': 1, _id: 1 }, partialFilterExpression: { latest: true } },
      { key: { 'audience.localAuthority': 1, latest: 1, urn: 1, _id: 1 } },
      { key: { 'audience.trust': 1, latest: 1, urn: 1, _id: 1 } },
    ],
  },
];

export const rowsOf = (db: Db) => db.collection<CategorisationRow>('categorisations');

export const fromRow = ({ _id, latest: _l, closed: _c, ...rest }: CategorisationRow): Categorisation => ({
  id: _id,
  ...rest,
});

/** The last categorisation of each school by a body, by URN; by its authority where that is null. */
export async function readLatest(
  { db, session }: UnitOfWork,
  urns: readonly string[],
  owner: string | null = null,
): Promise<Map<string, Categorisation>> {
  const rows = await rowsOf(db)
    .find({ urn: { $in: [...urns] }, owner, latest: true }, { session })
    .toArray();
  return new Map(rows.map((row) => [row.urn, fromRow(row)]));
}

/** The last one of each school by each body that ever categorised it, by categorisationKey. */
export async function readStanding(
  { db, session }: UnitOfWork,
  urns: readonly string[],
): Promise<Map<string, Categorisation>> {
  const rows = await rowsOf(db)
    .find({ urn: { $in: [...urns] }, latest: true }, { session })
    .toArray();
  return new Map(rows.map((row) => [categorisationKey(row), fromRow(row)]));
}

/** URNs of open schools of which something agreed held until before a day, in order, behind one of them. */
export async function schoolsWithTermOver(
  db: Db,
  { today, after, most }: { readonly today: string; readonly after: string; readonly most: number },
): Promise<string[]> {
  const filter = { latest: true, closed: false, 'held.until': { $lt: today }, urn: { $gt: after } };
  const rows = rowsOf(db).find(filter, { projection: { urn: 1 }, sort: { urn: 1 }, limit: most });
  return [...new Set((await rows.toArray()).map(({ urn }) => urn))];
}

/** What is to be kept: what stands now, and the step that led there where there was one. */
export interface Kept {
  readonly before: Categorisation | undefined;
  readonly next: Categorisation;
  readonly step: Step | null;
}

/** Puts each in the place of what stood before; the one of a new school year begins beside it. Steps are added. */
export async function saveTaken(unit: UnitOfWork, taken: readonly Kept[]): Promise<void> {
  const { db, session } = unit;
  const begun = taken.filter(({ before, next }) => before?.id !== next.id);
  const writes = taken.flatMap(({ before, next }): AnyBulkWriteOperation<CategorisationRow>[] => {
    const { id, ...rest } = next;
    if (before?.id === id) return [{ updateOne: { filter: { _id: id }, update: { $set: rest } } }];
    if (!before) return [];
    return [{ updateOne: { filter: { _id: before.id }, update: { $set: { latest: false } } } }];
  });
  if (writes.length > 0) await rowsOf(db).bulkWrite(writes, { session, ordered: false });
  const rows = begun.map(({ next: { id, ...rest } }) => ({ _id: id, ...rest, latest: true, closed: false }));
  await insertAll(unit, { collection: 'categorisations', rows });
  const steps = taken.flatMap(({ step }) => (step ? [stepRow(step)] : []));
  await insertAll(unit, { collection: 'categorisationSteps', rows: steps });
}

export type CategorisationLoader = DataLoader<string, Categorisation | null>;

/** The authority's last categorisation by URN, one query for all schools of a request. */
export const loadCategorisations = (db: Db): CategorisationLoader =>
  new DataLoader(async (urns) => {
    const rows = await rowsOf(db)
      .find({ urn: { $in: [...urns] }, owner: null, latest: true })
      .toArray();
    const found = new Map(rows.map((row) => [row.urn, fromRow(row)]));
    return urns.map((urn) => found.get(urn) ?? null);
  });

/** Categorisations by id, one query for all of a request. */
export const loadCategorisationsById = (db: Db): CategorisationLoader => rowsByKey(rowsOf(db), fromRow);

/** Categorisations by id as a unit of work sees them, and whether each is the last of its school. */
export async function readByIds(
  { db, session }: UnitOfWork,
  ids: readonly string[],
): Promise<Map<string, { readonly latest: boolean; readonly categorisation: Categorisation }>> {
  const rows = await rowsOf(db)
    .find({ _id: { $in: [...ids] } }, { session })
    .toArray();
  return new Map(rows.map((row) => [row._id, { latest: row.latest, categorisation: fromRow(row) }]));
}

interface Followed extends Pick<Categorisation, 'urn' | 'audience'> {
  readonly closed: boolean;
}

/** Lists the categorisations of schools where those are now. */
export async function followSchools(
  { db, session }: UnitOfWork,
  schools: readonly Followed[],
): Promise<void> {
  const writes = schools.map(({ urn, audience, closed }) => ({
    updateMany: { filter: { urn, latest: true }, update: { $set: { audience, closed } } },
  }));
  if (writes.length > 0) await rowsOf(db).bulkWrite(writes, { session, ordered: true });
}
