import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Purchase } from './purchase';

export const purchaseCollections: readonly CollectionDefinition[] = [
  { name: 'jointPurchases', indexes: [{ key: { owner: 1, closes: 1, _id: 1 } }] },
];

export const purchases = new Keep<Purchase>('jointPurchases');
export type PurchasePage = Connection<Purchase>;

export const readPurchases = (db: Db) => ({
  one: new DataLoader<string, Purchase | null>(async (ids) => {
    const found = await purchases.all({ db }, { _id: { $in: [...ids] } });
    const byId = new Map(found.map((purchase) => [purchase.id, purchase]));
    return ids.map((id) => byId.get(id) ?? null);
  }),
  of: (owner: string | null, page: PageArguments): Promise<PurchasePage> =>
    purchases.page(db, { filter: owner === null ? {} : { owner }, order: ['owner', 'closes', '_id'] }, page),
});
export type PurchasesReader = ReturnType<typeof readPurchases>;
