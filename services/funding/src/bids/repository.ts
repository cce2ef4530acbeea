import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { insertAll } from '@middletier/runtime/insert-all';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Award } from './award';
import type { Bid } from './bid';
import type { Round } from './round';

export const bidCollections: readonly CollectionDefinition[] = [
  { name: 'bidRounds', indexes: [{ key: { fund: 1, opens: 1, _id: 1 } }] },
  { name: 'bids', indexes: [{ key: { round: 1, _id: 1 } }, { key: { urn: 1, submittedAt: 1, _id: 1 } }] },
  {
    name: 'awards',
    indexes: [
      { key: { round: 1, _id: 1 } },
      { key: { urn: 1, 'aim.measure': 1 } },
      { key: { 'instalments.paid.transaction': 1 }, sparse: true },
    ],
  },
];

export const rounds = new Keep<Round>('bidRounds');
export const bids = new Keep<Bid>('bids');
export const awards = new Keep<Award>('awards');

export async function addAwards(unit: UnitOfWork, made: readonly Award[]): Promise<void> {
  const rows = made.map(({ id, ...award }) => ({ _id: id, ...award }));
  await insertAll(unit, { collection: awards.name, rows });
}

/** All bids of a round; of a round there are so many that they can be weighed at once. */
export const bidsOf = (at: Pick<UnitOfWork, 'db'> | UnitOfWork, round: string): Promise<Bid[]> =>
  bids.all(at, { round });

/** Awards that aim at one of some measures, of some schools. */
export const awardsAiming = (
  unit: UnitOfWork,
  urns: readonly string[],
  measures: readonly string[],
): Promise<Award[]> => awards.all(unit, { urn: { $in: [...urns] }, 'aim.measure': { $in: [...measures] } });

export type RoundPage = Connection<Round>;
export type BidPage = Connection<Bid>;
export type AwardPage = Connection<Award>;

const loader = <Thing extends { readonly id: string }>(db: Db, kept: Keep<Thing>) =>
  new DataLoader<string, Thing | null>(async (ids) => {
    const found = await kept.all({ db }, { _id: { $in: [...ids] } } as never);
    const byId = new Map(found.map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id) ?? null);
  });

export const readBids = (db: Db) => ({
  round: loader(db, rounds),
  bid: loader(db, bids),
  award: loader(db, awards),
  roundsOf: (fund: string | null, page: PageArguments): Promise<RoundPage> =>
    rounds.page(db, { filter: fund === null ? {} : { fund }, order: ['fund', 'opens', '_id'] }, page),
  bidsOf: (round: string, page: PageArguments): Promise<BidPage> =>
    bids.page(db, { filter: { round }, order: ['_id'] }, page),
  bidsOfSchool: (urn: string, page: PageArguments): Promise<BidPage> =>
    bids.page(db, { filter: { urn }, order: ['submittedAt', '_id'] }, page),
  awardsOf: (round: string, page: PageArguments): Promise<AwardPage> =>
    awards.page(db, { filter: { round }, order: ['_id'] }, page),
});
export type BidsReader = ReturnType<typeof readBids>;
