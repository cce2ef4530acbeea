import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import { USUAL_EVENTS } from './wanted';
import type { Webhook } from './webhook';

export type WebhookPage = Connection<Webhook>;
type WebhookRow = Omit<Webhook, 'id'> & { readonly _id: string };

export const webhookCollection: CollectionDefinition = {
  name: 'webhooks',
  indexes: [{ key: { owner: 1, _id: 1 } }, { key: { 'replay.done': 1 }, sparse: true }],
};

const collection = (db: Db) => db.collection<WebhookRow>('webhooks');
/** Those that were registered before there was a choice lack it. */
const webhookOf = ({ _id, ...webhook }: WebhookRow): Webhook => ({
  ...{ id: _id, events: USUAL_EVENTS, filters: [] },
  ...webhook,
});

export async function findWebhook(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<Pick<UnitOfWork, 'session'>>,
  id: string,
): Promise<Webhook | null> {
  const row = await collection(db).findOne({ _id: id }, session && { session });
  return row && webhookOf(row);
}

export async function saveWebhook({ db, session }: UnitOfWork, { id, ...webhook }: Webhook): Promise<void> {
  await collection(db).replaceOne({ _id: id }, webhook, { session, upsert: true });
}

export async function removeWebhook({ db, session }: UnitOfWork, id: string): Promise<void> {
  await collection(db).deleteOne({ _id: id }, { session });
}

/** Webhooks that hear of schools of these owners, as references. */
export async function webhooksOf({ db, session }: UnitOfWork, owners: readonly string[]): Promise<Webhook[]> {
  const rows = await collection(db)
    .find({ owner: { $in: [...owners] } }, { session })
    .toArray();
  return rows.map(webhookOf);
}

export const readWebhooks = (db: Db, owner: string, page: PageArguments): Promise<WebhookPage> =>
  readPage({ collection: collection(db), filter: { owner }, order: ['_id'], toNode: webhookOf }, page);

/** One whose replay is under way. */
export async function findReplaying(db: Db): Promise<Webhook | null> {
  const row = await collection(db).findOne({ 'replay.done': false, state: 'ACTIVE' });
  return row && webhookOf(row);
}

/** Tells when something last got through, for the owner to see. */
export async function noteSuccess(db: Db, id: string, at: Date): Promise<void> {
  await collection(db).updateOne({ _id: id }, { $max: { lastSuccessAt: at } });
}
