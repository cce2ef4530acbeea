import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { countFacets, FACET_INDEX } from './facets-repository';
import type { Facets } from './facets';
import type { AuthorityRow, BodyRow } from './save-repository';
import type { Said } from './said';
import { NAME_INDEX } from './query-repository';
import { schoolOf, type SchoolRow } from './school-row';
import type { LocalAuthority, School, Trust } from './school';
import type { Search } from './school-filter';
import { searchSchools, type SchoolPage } from './search-repository';

export type { SchoolPage } from './search-repository';

export type LocalAuthorityPage = Connection<LocalAuthority>;
export type TrustPage = Connection<Trust>;

/** What holds the schools themselves, now and before. */
export const schoolCollections: readonly CollectionDefinition[] = [
  {
    name: 'schools',
    indexes: [
      { key: { sortName: 1, _id: 1 } },
      { key: { 'localAuthority.code': 1, sortName: 1, _id: 1 } },
      { key: { 'trust.uid': 1, sortName: 1, _id: 1 } },
      { key: NAME_INDEX },
      { key: { outward: 1, sortName: 1, _id: 1 } },
      { key: { 'type.code': 1, sortName: 1, _id: 1 } },
      { key: { easting: 1, northing: 1 } },
      { key: { updatedAt: 1 } },
      { key: FACET_INDEX, name: 'facets' },
    ],
  },
  {
    name: 'schoolVersions',
    indexes: [
      { key: { sortName: 1, urn: 1 } },
      { key: { 'localAuthority.code': 1, sortName: 1, urn: 1 } },
      { key: { 'trust.uid': 1, sortName: 1, urn: 1 } },
    ],
  },
];

export const registerCollections: readonly CollectionDefinition[] = [
  ...schoolCollections,
  { name: 'localAuthorities', indexes: [{ key: { sortName: 1, _id: 1 } }] },
  { name: 'trusts', indexes: [{ key: { sortName: 1, _id: 1 } }] },
];

const schoolsOf = (db: Db) => db.collection<SchoolRow>('schools');
const authoritiesOf = (db: Db) => db.collection<AuthorityRow>('localAuthorities');
const trustsOf = (db: Db) => db.collection<BodyRow>('trusts');

const authorityOf = ({ _id, name, letters = null }: AuthorityRow): LocalAuthority => ({
  code: _id,
  name,
  letters,
});
const trustOf = ({ _id, name }: BodyRow): Trust => ({ uid: _id, name });

const BY_NAME = ['sortName', '_id'] as const;

export interface Register {
  readonly schools: DataLoader<string, School | null>;
  readonly localAuthorities: DataLoader<string, LocalAuthority | null>;
  readonly trusts: DataLoader<string, Trust | null>;
  schoolPage(search: Search, page: PageArguments): Promise<SchoolPage>;
  facets(search: Search): Promise<Facets>;
  localAuthorityPage(page: PageArguments): Promise<LocalAuthorityPage>;
  trustPage(page: PageArguments): Promise<TrustPage>;
}

/** The register as a request reads it: single entries in batches, lists in pages. */
export const openRegister = (db: Db): Register => ({
  schools: rowsByKey(schoolsOf(db), schoolOf),
  localAuthorities: rowsByKey(authoritiesOf(db), authorityOf),
  trusts: rowsByKey(trustsOf(db), trustOf),
  schoolPage: (search, page) => searchSchools(db, search, page),
  facets: (search) => countFacets(db, search),
  localAuthorityPage: (page) =>
    readPage({ collection: authoritiesOf(db), filter: {}, order: BY_NAME, toNode: authorityOf }, page),
  trustPage: (page) =>
    readPage({ collection: trustsOf(db), filter: {}, order: BY_NAME, toNode: trustOf }, page),
});

/** One more than there can be: of a batch that is full the database cannot say that it was the last. */
const inOneAnswer = (ids: readonly string[]) => ({ batchSize: ids.length + 1 });

/** Schools by URN as they are now; within a unit of work where one is given. */
export async function findSchools(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  urns: readonly string[],
): Promise<Map<string, School>> {
  if (urns.length === 0) return new Map();
  const rows = await schoolsOf(db)
    .find({ _id: { $in: [...urns] } }, { ...inOneAnswer(urns), ...(session ? { session } : {}) })
    .toArray();
  return new Map(rows.map((row) => [row._id, schoolOf(row)]));
}

/** What is kept of how a school was last taken. */
export interface TakenBefore {
  /** Of the row; a school that was changed otherwise since has none. */
  readonly digest: string | undefined;
  readonly said: readonly Said[];
}

/** How schools were last taken, by URN; within a unit of work where one is given. */
export async function findTaken(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  urns: readonly string[],
): Promise<Map<string, TakenBefore>> {
  if (urns.length === 0) return new Map();
  const rows = await schoolsOf(db)
    .find({ _id: { $in: [...urns] } }, { ...inOneAnswer(urns), ...(session ? { session } : {}) })
    .project<Pick<SchoolRow, '_id' | 'digest' | 'said'>>({ digest: 1, said: 1 })
    .toArray();
  return new Map(rows.map(({ _id, digest, said = [] }) => [_id, { digest, said }]));
}
