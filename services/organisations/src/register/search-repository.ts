import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { Db, Filter } from 'mongodb';
import { nearest, placeOf, spotsAround } from './near-repository';
import { keptUntilChange } from './kept-answers-repository';
import { byRarestWord, over, standing, toQuery } from './query-repository';
import { foldName, type School } from './school';
import { checkNear, type SchoolFilter, type Search } from './school-filter';
import { schoolOf, versionSchool, type SchoolRow, type VersionRow } from './school-row';

export type SchoolPage = Connection<School>;

const schoolsOf = (db: Db) => db.collection<SchoolRow>('schools');
const versionsOf = (db: Db) => db.collection<VersionRow>('schoolVersions');

/** Schools by name, or by distance where a place is given. */
export async function searchSchools(db: Db, search: Search, page: PageArguments): Promise<SchoolPage> {
  checkNear(search.filter);
  const near = await placeOf(db, search.filter);
  if (near) return nearest(db, { ...search, near }, page);
  return search.asAt ? pageAsAt(db, search as Dated, page) : pageNow(db, search.filter, page);
}

async function pageNow(db: Db, filter: SchoolFilter, page: PageArguments): Promise<SchoolPage> {
  const query = toQuery(filter);
  const found = await readPage(
    { collection: schoolsOf(db), filter: query, order: ['sortName', '_id'], toNode: schoolOf },
    page,
  );
  const count = () => byRarestWord(filter, (by) => schoolsOf(db).countDocuments(query, by));
  return { ...found, totalCount: () => keptUntilChange(db, `total ${JSON.stringify(filter)}`, count) };
}

export interface Dated extends Search {
  readonly asAt: string;
}

/** A school stands either in its present state or in one of those that are over, so that two lists make one. */
async function pageAsAt(db: Db, { filter, asAt }: Dated, page: PageArguments): Promise<SchoolPage> {
  const [now, past] = await Promise.all([
    readPage(
      {
        collection: schoolsOf(db),
        filter: standing(filter, asAt),
        order: ['sortName', '_id'],
        toNode: (row): School => ({ ...schoolOf(row), asAt }),
      },
      page,
    ),
    readPage(
      {
        collection: versionsOf(db),
        filter: over(filter, asAt),
        order: ['sortName', 'urn'],
        toNode: (row): School => versionSchool(row, asAt),
      },
      page,
    ),
  ]);
  const found = [...now.edges, ...past.edges].toSorted((a, b) => byName(a.node, b.node));
  const edges = found.slice(0, page.first ?? 20);
  const hasNextPage = found.length > edges.length || now.pageInfo.hasNextPage || past.pageInfo.hasNextPage;
  return {
    edges,
    pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: async () => (await now.totalCount()) + (await past.totalCount()),
  };
}

const keyOf = ({ name, urn }: School) => [foldName(name), urn] as const;

function byName(a: School, b: School): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  const at = x[0] === y[0] ? 1 : 0;
  return x[at] < y[at] ? -1 : 1;
}

/** A search without its order, as a query of the schools that stand now. */
export async function queryFor(db: Db, filter: SchoolFilter): Promise<Filter<SchoolRow>> {
  checkNear(filter);
  const near = await placeOf(db, filter);
  if (!near) return toQuery(filter);
  const spots = await spotsAround(db, { filter, near });
  return { _id: { $in: spots.map(({ urn }) => urn) } };
}

/** The same of a day, of the schools that stand now and of states that are over. */
export async function queriesAsAt(
  db: Db,
  { filter, asAt }: Dated,
): Promise<{ now: Filter<SchoolRow>; past: Filter<VersionRow> }> {
  checkNear(filter);
  const near = await placeOf(db, filter);
  if (!near) return { now: standing(filter, asAt), past: over(filter, asAt) };
  const spots = await spotsAround(db, { filter, asAt, near });
  const of = (rows: readonly (string | null)[]) => ({ _id: { $in: rows.filter((id) => id !== null) } });
  return {
    now: of(spots.map(({ urn, version }) => (version === null ? urn : null))),
    past: of(spots.map(({ version }) => version)),
  };
}
