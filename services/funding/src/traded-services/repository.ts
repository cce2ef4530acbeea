import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { TradedService } from './traded-service';

export const serviceCollections: readonly CollectionDefinition[] = [
  { name: 'tradedServices', indexes: [{ key: { withdrawnOn: 1, provider: 1, _id: 1 } }] },
];

export const services = new Keep<TradedService>('tradedServices');
export type ServicePage = Connection<TradedService>;

export const readServices = (db: Db) => ({
  one: new DataLoader<string, TradedService | null>(async (ids) => {
    const found = await services.all({ db }, { _id: { $in: [...ids] } });
    const byId = new Map(found.map((service) => [service.id, service]));
    return ids.map((id) => byId.get(id) ?? null);
  }),
  offered: (provider: string | null, page: PageArguments): Promise<ServicePage> => {
    const filter = { withdrawnOn: null, ...(provider === null ? {} : { provider }) };
    return services.page(db, { filter, order: ['provider', '_id'] }, page);
  },
});
export type ServicesReader = ReturnType<typeof readServices>;
