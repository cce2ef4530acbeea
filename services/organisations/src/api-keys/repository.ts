import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { ApiKey } from './api-key';

type ApiKeyRow = Omit<ApiKey, 'id'> & { readonly _id: string };
export type ApiKeyPage = Connection<ApiKey>;

export const apiKeyCollections: readonly CollectionDefinition[] = [
  { name: 'apiKeys', indexes: [{ key: { digest: 1 }, unique: true }] },
];

const collection = (db: Db) => db.collection<ApiKeyRow>('apiKeys');
const apiKeyOf = ({ _id, ...key }: ApiKeyRow): ApiKey => ({ id: _id, ...key });

export const readApiKeys = (db: Db, page: PageArguments): Promise<ApiKeyPage> =>
  readPage({ collection: collection(db), filter: {}, order: ['_id'], toNode: apiKeyOf }, page);

/** The key with this digest that is in use. */
export async function findByDigest(db: Db, digest: string): Promise<ApiKey | null> {
  const row = await collection(db).findOne({ digest, revokedAt: null });
  return row && apiKeyOf(row);
}

export async function addApiKey({ db, session }: UnitOfWork, { id, ...key }: ApiKey): Promise<void> {
  await collection(db).insertOne({ _id: id, ...key }, { session });
}

/** Ends a key; one that has ended already keeps its time. @returns null where there is none */
export async function endApiKey({ db, session }: UnitOfWork, id: string, now: Date): Promise<ApiKey | null> {
  await collection(db).updateOne({ _id: id, revokedAt: null }, { $set: { revokedAt: now } }, { session });
  const row = await collection(db).findOne({ _id: id }, { session });
  return row && apiKeyOf(row);
}
