import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Collection, Db, Filter } from 'mongodb';
import type { EstablishmentStatus, Phase } from './establishment';
import { beginningsOf, foldName, wordsOf, type LocalAuthority, type School, type Trust } from './school';

/** `sortName` orders lists, `words` is what a name is found by. */
type SchoolRow = Omit<School, 'urn'> & {
  readonly _id: string;
  readonly sortName: string;
  readonly words: string[];
};
interface BodyRow {
  readonly _id: string;
  readonly name: string | null;
  readonly sortName: string;
}

export interface SchoolFilter {
  readonly name?: string | null;
  readonly phases?: readonly Phase[] | null;
  readonly statuses?: readonly EstablishmentStatus[] | null;
  readonly localAuthorities?: readonly string[] | null;
  readonly trusts?: readonly string[] | null;
  readonly urns?: readonly string[] | null;
}

export type SchoolPage = Connection<School>;
export type LocalAuthorityPage = Connection<LocalAuthority>;
export type TrustPage = Connection<Trust>;

export const registerCollections: readonly CollectionDefinition[] = [
  {
    name: 'schools',
    indexes: [
      { key: { sortName: 1, _id: 1 } },
      { key: { 'localAuthority.code': 1, sortName: 1, _id: 1 } },
      { key: { 'trust.uid': 1, sortName: 1, _id: 1 } },
      { key: { words: 1 } },
    ],
  },
  { name: 'localAuthorities', indexes: [{ key: { sortName: 1, _id: 1 } }] },
  { name: 'trusts', indexes: [{ key: { sortName: 1, _id: 1 } }] },
];

const schoolsOf = (db: Db) => db.collection<SchoolRow>('schools');
const authoritiesOf = (db: Db) => db.collection<BodyRow>('localAuthorities');
const trustsOf = (db: Db) => db.collection<BodyRow>('trusts');

const schoolOf = ({ _id, sortName: _sortName, words: _words, ...school }: SchoolRow): School => ({
  urn: _id,
  ...school,
});
const authorityOf = ({ _id, name }: BodyRow): LocalAuthority => ({ code: _id, name });
const trustOf = ({ _id, name }: BodyRow): Trust => ({ uid: _id, name });

const BY_NAME = ['sortName', '_id'] as const;
/** Schools that teach now: a proposal to close does not close a school. */
const OPEN: readonly EstablishmentStatus[] = ['OPEN', 'OPEN_PROPOSED_TO_CLOSE'];

export interface Register {
  readonly schools: DataLoader<string, School | null>;
  readonly localAuthorities: DataLoader<string, LocalAuthority | null>;
  readonly trusts: DataLoader<string, Trust | null>;
  schoolPage(filter: SchoolFilter, page: PageArguments): Promise<SchoolPage>;
  localAuthorityPage(page: PageArguments): Promise<LocalAuthorityPage>;
  trustPage(page: PageArguments): Promise<TrustPage>;
}

/** The register as a request reads it: single entries in batches, lists in pages. */
export const openRegister = (db: Db): Register => ({
  schools: loader(schoolsOf(db), schoolOf),
  localAuthorities: loader(authoritiesOf(db), authorityOf),
  trusts: loader(trustsOf(db), trustOf),
  schoolPage: (filter, page) =>
    readPage({ collection: schoolsOf(db), filter: toQuery(filter), order: BY_NAME, toNode: schoolOf }, page),
  localAuthorityPage: (page) =>
    readPage({ collection: authoritiesOf(db), filter: {}, order: BY_NAME, toNode: authorityOf }, page),
  trustPage: (page) =>
    readPage({ collection: trustsOf(db), filter: {}, order: BY_NAME, toNode: trustOf }, page),
});

const loader = <Row extends { _id: string }, Made>(
  collection: Collection<Row>,
  make: (row: Row) => Made,
): DataLoader<string, Made | null> =>
  new DataLoader(async (ids) => {
    const rows = await collection.find({ _id: { $in: [...ids] } } as Filter<Row>).toArray();
    const found = new Map(rows.map((row) => [row._id as string, make(row as unknown as Row)]));
    return ids.map((id) => found.get(id) ?? null);
  });

function toQuery({
  name,
  phases,
  statuses,
  localAuthorities,
  trusts,
  urns,
}: SchoolFilter): Filter<SchoolRow> {
  return {
    status: { $in: [...(statuses ?? OPEN)] },
    ...(phases ? { phase: { $in: [...phases] } } : {}),
    ...(localAuthorities ? { 'localAuthority.code': { $in: [...localAuthorities] } } : {}),
    ...(trusts ? { 'trust.uid': { $in: [...trusts] } } : {}),
    ...(urns ? { _id: { $in: [...urns] } } : {}),
    ...(name?.trim() ? { $and: withName(name) } : {}),
  };
}

function withName(name: string): Filter<SchoolRow>[] {
  const beginnings = beginningsOf(name);
  // Nothing but punctuation is the name of no school.
  return beginnings.length > 0 ? beginnings.map((words) => ({ words })) : [{ words: { $in: [] } }];
}

/** Schools by URN as they are now; within a unit of work where one is given. */
export async function findSchools(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  urns: readonly string[],
): Promise<Map<string, School>> {
  const rows = await schoolsOf(db)
    .find({ _id: { $in: [...urns] } }, session ? { session } : {})
    .toArray();
  return new Map(rows.map((row) => [row._id, schoolOf(row)]));
}

export async function saveSchools({ db, session }: UnitOfWork, schools: readonly School[]): Promise<void> {
  const writes = schools.map(({ urn, ...school }) => ({
    replaceOne: {
      filter: { _id: urn },
      replacement: { ...school, sortName: foldName(school.name), words: wordsOf(school.name) },
      upsert: true,
    },
  }));
  await schoolsOf(db).bulkWrite(writes, { session, ordered: false });
}

export interface Bodies {
  readonly localAuthorities: readonly LocalAuthority[];
  readonly trusts: readonly Trust[];
}

/** Keeps the authorities and trusts that schools name; a body that comes without a name keeps the one it has. */
export async function saveBodies(
  { db, session }: UnitOfWork,
  { localAuthorities, trusts }: Bodies,
): Promise<void> {
  await saveNamed(
    authoritiesOf(db),
    session,
    localAuthorities.map(({ code, name }) => ({ _id: code, name })),
  );
  await saveNamed(
    trustsOf(db),
    session,
    trusts.map(({ uid, name }) => ({ _id: uid, name })),
  );
}

async function saveNamed(
  collection: Collection<BodyRow>,
  session: UnitOfWork['session'],
  bodies: readonly Pick<BodyRow, '_id' | 'name'>[],
): Promise<void> {
  if (bodies.length === 0) return;
  const writes = bodies.map(({ _id, name }) => {
    const named = { name, sortName: foldName(name ?? _id) };
    const update = name === null ? { $setOnInsert: named } : { $set: named };
    return { updateOne: { filter: { _id }, update, upsert: true } };
  });
  await collection.bulkWrite(writes, { session, ordered: false });
}
