import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { buyInBy, type BuyIn } from './buy-in';
import type { Expectation } from './expectation';
import type { Scheme } from './scheme';
import type { Subscription } from './subscription';

export const subscriptionCollections: readonly CollectionDefinition[] = [
  {
    name: 'subscriptionSchemes',
    indexes: [{ key: { areas: 1, to: 1 } }, { key: { provider: 1, from: 1, _id: 1 } }],
  },
  {
    name: 'subscriptions',
    indexes: [
      { key: { scheme: 1, _id: 1 } },
      { key: { urn: 1, from: 1, _id: 1 } },
      { key: { paid: 1 } },
      { key: { to: 1 }, partialFilterExpression: { lapsedOn: null, renewedBy: null }, name: 'mayLapse' },
    ],
  },
  {
    name: 'subscriptionExpectations',
    indexes: [
      { key: { urn: 1, _id: 1 } },
      {
        key: { endedOn: 1 },
        partialFilterExpression: { 'toSetAside.id': { $exists: true } },
        name: 'toSetAside',
      },
    ],
  },
];

export const schemes = new Keep<Scheme>('subscriptionSchemes');
export const subscriptions = new Keep<Subscription>('subscriptions');
export const expectations = new Keep<Expectation>('subscriptionExpectations');

/** Schemes for schools of an authority that a day lies before the end of. */
export const schemesFor = (unit: UnitOfWork, area: string, day: string): Promise<Scheme[]> =>
  schemes.all(unit, { areas: area, to: { $gte: day } });

/** Subscriptions that ended before a day without another going on from them, a batch of them. */
export const ended = (db: Db, day: string): Promise<{ id: string }[]> =>
  subscriptions
    .rows(db)
    .find({ lapsedOn: null, renewedBy: null, to: { $lt: day } }, { projection: { _id: 1 } })
    .limit(500)
    .map(({ _id }) => ({ id: _id }))
    .toArray();

/** Expectations whose money is still to be set aside, a batch of them. */
export const waitingForMoney = (db: Db): Promise<{ id: string; fund: string }[]> =>
  expectations
    .rows(db)
    .find({ endedOn: null, 'toSetAside.id': { $exists: true } })
    .limit(500)
    .map(({ _id, toSetAside }) => ({ id: _id, fund: toSetAside!.fund }))
    .toArray();

async function countBy(
  db: Db,
  collection: 'schools' | 'subscriptions',
  filter: object,
): Promise<Map<string, number>> {
  const counts = await db
    .collection(collection)
    .aggregate<{ _id: string; count: number }>([
      { $match: filter },
      { $group: { _id: '$phase', count: { $sum: 1 } } },
    ])
    .toArray();
  return new Map(counts.map(({ _id, count }) => [_id, count]));
}

export type SchemePage = Connection<Scheme>;
export type SubscriptionPage = Connection<Subscription>;

/** Open schools of a scheme's authorities by phase, and those of them that subscribe. */
async function readBuyIn(db: Db, { id, areas }: Scheme): Promise<BuyIn[]> {
  const open = { 'audience.localAuthority': { $in: [...areas] }, status: { $ne: 'CLOSED' } };
  return buyInBy(await countBy(db, 'schools', open), await countBy(db, 'subscriptions', { scheme: id }));
}

const byId = <Thing extends { readonly id: string }>(db: Db, kept: Keep<Thing>) =>
  new DataLoader<string, Thing | null>(async (ids) => {
    const found = await kept.all({ db }, { _id: { $in: [...ids] } } as never);
    const known = new Map(found.map((one) => [one.id, one]));
    return ids.map((id) => known.get(id) ?? null);
  });

const byUrn = <Thing extends { readonly id: string; readonly urn: string }>(db: Db, kept: Keep<Thing>) =>
  new DataLoader<string, readonly Thing[]>(async (urns) => {
    const found = await kept.all({ db }, { urn: { $in: [...urns] } } as never);
    return urns.map((urn) => found.filter((one) => one.urn === urn));
  });

export const readSubscriptions = (db: Db) => ({
  scheme: byId(db, schemes),
  one: byId(db, subscriptions),
  expectationsOf: byUrn(db, expectations),
  buyIn: (scheme: Scheme) => readBuyIn(db, scheme),
  schemesOf: (provider: string | null, page: PageArguments): Promise<SchemePage> =>
    schemes.page(
      db,
      { filter: provider === null ? {} : { provider }, order: ['provider', 'from', '_id'] },
      page,
    ),
  inScheme: (scheme: string, page: PageArguments): Promise<SubscriptionPage> =>
    subscriptions.page(db, { filter: { scheme }, order: ['_id'] }, page),
  ofSchool: (urn: string, page: PageArguments): Promise<SubscriptionPage> =>
    subscriptions.page(db, { filter: { urn }, order: ['from', '_id'] }, page),
});
export type SubscriptionsReader = ReturnType<typeof readSubscriptions>;
