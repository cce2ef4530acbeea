import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { Delivery, DeliveryState } from './delivery';
import type { Claimable } from './turns';

const DAY_S = 86_400;
/** A try that is not recorded in this time was cut off, and is made again. */
const LEASE_MS = 60_000;

export type DeliveryPage = Connection<Delivery>;
type DeliveryRow = Omit<Delivery, 'id'> & {
  readonly _id: string;
  readonly leasedUntil: Date;
  /** Orders the log from the newest to the oldest. */
  readonly newest: number;
};

export const deliveryCollection: CollectionDefinition = {
  name: 'webhookDeliveries',
  indexes: [
    { key: { dueAt: 1 }, partialFilterExpression: { state: 'WAITING' }, name: 'due' },
    { key: { webhookId: 1, newest: 1, _id: 1 } },
    { key: { createdAt: 1 }, expireAfterSeconds: 90 * DAY_S },
  ],
};

const collection = (db: Db) => db.collection<DeliveryRow>('webhookDeliveries');

function deliveryOf({ _id, leasedUntil: _leased, newest: _newest, ...delivery }: DeliveryRow): Delivery {
  return { id: _id, ...delivery };
}

const rowOf = ({ id, ...delivery }: Delivery) => ({
  ...delivery,
  leasedUntil: new Date(0),
  newest: -delivery.createdAt.getTime(),
});

/** Adds deliveries; those that are there already stay as they are. */
export async function addDeliveries(
  { db, session }: UnitOfWork,
  deliveries: readonly Delivery[],
): Promise<void> {
  if (deliveries.length === 0) return;
  const writes = deliveries.map((delivery) => ({
    updateOne: { filter: { _id: delivery.id }, update: { $setOnInsert: rowOf(delivery) }, upsert: true },
  }));
  await collection(db).bulkWrite(writes, { session, ordered: false });
}

/** Takes the delivery that has been due longest, for one try, of webhooks whose turn it may be. */
export async function claimDue(db: Db, now: Date, webhookId: Claimable): Promise<Delivery | null> {
  const row = await collection(db).findOneAndUpdate(
    {
      state: 'WAITING',
      dueAt: { $lte: now },
      leasedUntil: { $lte: now },
      webhookId,
    },
    { $set: { leasedUntil: new Date(now.getTime() + LEASE_MS) } },
    { sort: { dueAt: 1 }, returnDocument: 'after' },
  );
  return row && deliveryOf(row);
}

export async function recordDelivery(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<Pick<UnitOfWork, 'session'>>,
  { id, state, attempts, dueAt }: Delivery,
): Promise<void> {
  const fields = { state, attempts, dueAt, leasedUntil: new Date(0) };
  await collection(db).updateOne({ _id: id }, { $set: fields }, session && { session });
}

interface Moved {
  readonly from: DeliveryState;
  readonly to: DeliveryState;
  readonly dueAt: Date;
}

/** Holds what waits for a webhook that is disabled, and lets it go on when it is enabled. */
export async function moveAll(
  { db, session }: UnitOfWork,
  webhookId: string,
  { from, to, dueAt }: Moved,
): Promise<void> {
  await collection(db).updateMany({ webhookId, state: from }, { $set: { state: to, dueAt } }, { session });
}

export async function removeDeliveries({ db, session }: UnitOfWork, webhookId: string): Promise<void> {
  await collection(db).deleteMany({ webhookId }, { session });
}

interface Wanted {
  readonly webhookId: string;
  readonly state: DeliveryState | null | undefined;
}

export const readDeliveries = (
  db: Db,
  { webhookId, state }: Wanted,
  page: PageArguments,
): Promise<DeliveryPage> => {
  const filter = { webhookId, ...(state ? { state } : {}) };
  return readPage({ collection: collection(db), filter, order: ['newest', '_id'], toNode: deliveryOf }, page);
};
