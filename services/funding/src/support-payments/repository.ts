import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Due, StandingOrder } from './due';

export const dueCollections: readonly CollectionDefinition[] = [
  {
    name: 'supportDues',
    indexes: [
      { key: { payer: 1, on: 1, _id: 1 } },
      { key: { payee: 1, on: 1, _id: 1 } },
      { key: { urn: 1, on: 1, _id: 1 } },
      { key: { transaction: 1 } },
    ],
  },
  { name: 'standingOrders' },
];

export const dues = new Keep<Due>('supportDues');
export const standingOrders = new Keep<StandingOrder>('standingOrders');

export type DuePage = Connection<Due>;

const order = ['on', '_id'] as const;

export const readDues = (db: Db) => ({
  one: new DataLoader<string, Due | null>(async (ids) => {
    const found = await dues.all({ db }, { _id: { $in: [...ids] } });
    const byId = new Map(found.map((due) => [due.id, due]));
    return ids.map((id) => byId.get(id) ?? null);
  }),
  orderOf: (payer: string): Promise<StandingOrder | null> => standingOrders.find({ db }, payer),
  owedBy: (payer: string, state: Due['state'] | null, page: PageArguments): Promise<DuePage> =>
    dues.page(db, { filter: { payer, ...(state === null ? {} : { state }) }, order }, page),
  ofSchool: (urn: string, page: PageArguments): Promise<DuePage> =>
    dues.page(
      db,
      { filter: { $or: [{ urn }, { payee: `school:${urn}` }, { payer: `school:${urn}` }] }, order },
      page,
    ),
});
export type DuesReader = ReturnType<typeof readDues>;
