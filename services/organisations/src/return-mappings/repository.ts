import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { ReturnMapping } from './mapping';

type MappingRow = Omit<ReturnMapping, 'id'> & { readonly _id: string };
/** A version as it was saved; `newest` orders the latest first. */
type VersionRow = MappingRow & { readonly mapping: string; readonly newest: number };

export const mappingCollections: readonly CollectionDefinition[] = [
  { name: 'returnMappings', indexes: [{ key: { owner: 1, kind: 1, name: 1 } }] },
  { name: 'returnMappingVersions', indexes: [{ key: { mapping: 1, newest: 1 } }] },
];

const collection = (db: Db) => db.collection<MappingRow>('returnMappings');
const versions = (db: Db) => db.collection<VersionRow>('returnMappingVersions');
const mappingOf = ({ _id, ...mapping }: MappingRow): ReturnMapping => ({ id: _id, ...mapping });

export const mappingId = ({ owner, kind, name }: Pick<ReturnMapping, 'owner' | 'kind' | 'name'>): string =>
  `${owner}|${kind}|${name}`;

type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

export async function findMapping({ db, session }: Reading, id: string): Promise<ReturnMapping | null> {
  const row = await collection(db).findOne({ _id: id }, session && { session });
  return row && mappingOf(row);
}

/** Mappings of a name and kind that belong to one of some bodies. */
export async function mappingsNamed(
  { db }: Reading,
  {
    owners,
    kind,
    name,
  }: { readonly owners: readonly string[]; readonly kind: string; readonly name: string },
): Promise<ReturnMapping[]> {
  const ids = owners.map((owner) => mappingId({ owner, kind, name }));
  return (
    await collection(db)
      .find({ _id: { $in: ids } })
      .toArray()
  ).map(mappingOf);
}

export async function keepMapping(
  { db, session }: UnitOfWork,
  { id, ...mapping }: ReturnMapping,
): Promise<void> {
  const version = { _id: `${id}|${mapping.version}`, ...mapping, mapping: id, newest: -mapping.version };
  await collection(db).replaceOne({ _id: id }, mapping, { session, upsert: true });
  await versions(db).insertOne(version, { session });
}

export type MappingPage = Connection<ReturnMapping>;

export const mappingsPage = (
  db: Db,
  { owner, kind }: { readonly owner: string; readonly kind: string | null },
  page: PageArguments,
): Promise<MappingPage> =>
  readPage(
    {
      collection: collection(db),
      filter: { owner, ...(kind === null ? {} : { kind }) },
      order: ['kind', 'name', '_id'],
      toNode: mappingOf,
    },
    page,
  );

export const versionsPage = (db: Db, mapping: string, page: PageArguments): Promise<MappingPage> =>
  readPage(
    {
      collection: versions(db),
      filter: { mapping },
      order: ['newest', '_id'],
      toNode: ({ _id: _row, mapping: id, newest: _newest, ...version }) => ({ id, ...version }),
    },
    page,
  );
