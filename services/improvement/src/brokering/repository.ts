import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import { insertAll } from '@middletier/runtime/insert-all';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import type { Offer } from './offer';
import type { SupportRequest } from './request';
import type { BrokeredOutcome, Round } from './round';

type Row<T> = Omit<T, 'id'> & { readonly _id: string };
type OutcomeRow = BrokeredOutcome & { readonly _id: string };

export const brokeringCollections: readonly CollectionDefinition[] = [
  { name: 'supportOffers', indexes: [{ key: { owner: 1, _id: 1 } }, { key: { urn: 1, _id: 1 } }] },
  {
    name: 'supportRequests',
    indexes: [
      { key: { owner: 1, state: 1, _id: 1 } },
      { key: { matchedOffer: 1, state: 1 } },
      { key: { urn: 1 } },
    ],
  },
  { name: 'brokeringRounds', indexes: [{ key: { owner: 1, _id: 1 } }] },
  { name: 'brokeringOwners' },
  { name: 'brokeringOutcomes', indexes: [{ key: { round: 1, version: 1, request: 1 }, unique: true }] },
];

const offers = (db: Db) => db.collection<Row<Offer>>('supportOffers');
const requests = (db: Db) => db.collection<Row<SupportRequest>>('supportRequests');
const rounds = (db: Db) => db.collection<Row<Round>>('brokeringRounds');
const outcomes = (db: Db) => db.collection<OutcomeRow>('brokeringOutcomes');

const withId = <T>({ _id, ...rest }: Row<T>): T => ({ id: _id, ...rest }) as unknown as T;
const outcomeOf = ({ _id, ...rest }: OutcomeRow): BrokeredOutcome => rest;

export async function findOffers({ db, session }: UnitOfWork, ids: readonly string[]): Promise<Offer[]> {
  const rows = await offers(db)
    .find({ _id: { $in: [...ids] } }, { session })
    .toArray();
  return rows.map((row) => withId<Offer>(row));
}

export async function saveOffer({ db, session }: UnitOfWork, { id, ...row }: Offer): Promise<void> {
  await offers(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

/** Ids of the offers that stand in an owner's brokering. */
export async function availableOffers({ db, session }: UnitOfWork, owner: string): Promise<string[]> {
  const found = offers(db).find({ owner, available: true }, { session, projection: { _id: 1 } });
  return (await found.sort({ _id: 1 }).limit(MOST).toArray()).map(({ _id }) => _id);
}

/** The most of one side in a round. */
const MOST = 5_000;

export async function findRequests(
  { db, session }: UnitOfWork,
  ids: readonly string[],
): Promise<SupportRequest[]> {
  const rows = await requests(db)
    .find({ _id: { $in: [...ids] } }, { session })
    .toArray();
  return rows.map((row) => withId<SupportRequest>(row));
}

export async function saveRequest(
  { db, session }: UnitOfWork,
  { id, ...row }: SupportRequest,
): Promise<void> {
  await requests(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export async function openRequests({ db, session }: UnitOfWork, owner: string): Promise<string[]> {
  const found = requests(db).find({ owner, state: 'OPEN' }, { session, projection: { _id: 1 } });
  return (await found.sort({ _id: 1 }).limit(MOST).toArray()).map(({ _id }) => _id);
}

/** What a school offers and asks for, and the requests that are matched with its offers: some dozens at the most. */
export async function sidesAt(
  { db, session }: UnitOfWork,
  urn: string,
): Promise<{ offers: Offer[]; requests: SupportRequest[] }> {
  const offered = (await offers(db).find({ urn }, { session }).toArray()).map(withId<Offer>);
  const asked = { $or: [{ urn }, { matchedOffer: { $in: offered.map(({ id }) => id) } }] };
  const rows = await requests(db).find(asked, { session }).toArray();
  return { offers: offered, requests: rows.map(withId<SupportRequest>) };
}

/** Requests that were matched with these offers, and of which no deployment was made yet. */
export async function matchedWith(
  { db, session }: UnitOfWork,
  offerIds: readonly string[],
): Promise<SupportRequest[]> {
  const rows = await requests(db)
    .find({ matchedOffer: { $in: [...offerIds] }, state: 'MATCHED' }, { session })
    .toArray();
  return rows.map((row) => withId<SupportRequest>(row));
}

export async function findRound({ db, session }: UnitOfWork, id: string): Promise<Round | null> {
  const row = await rounds(db).findOne({ _id: id }, { session });
  return row && withId<Round>(row);
}

/** Two that open a round of one owner at once conflict here, so that one of them is told of the other. */
export async function holdOwner({ db, session }: UnitOfWork, owner: string): Promise<void> {
  const owners = db.collection<{ _id: string; rounds: number }>('brokeringOwners');
  await owners.updateOne({ _id: owner }, { $inc: { rounds: 1 } }, { session, upsert: true });
}

export async function openRoundOf({ db, session }: UnitOfWork, owner: string): Promise<string | null> {
  const row = await rounds(db).findOne({ owner, state: 'OPEN' }, { session, projection: { _id: 1 } });
  return row && row._id;
}

export async function saveRound({ db, session }: UnitOfWork, { id, ...row }: Round): Promise<void> {
  await rounds(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

/** Outcomes of a version are added and never changed. */
export async function addOutcomes(unit: UnitOfWork, all: readonly BrokeredOutcome[]): Promise<void> {
  const rows = all.map((outcome) => ({
    _id: `${outcome.round}@${outcome.version}/${outcome.request}`,
    ...outcome,
  }));
  await insertAll(unit, { collection: 'brokeringOutcomes', rows });
}

export async function findOutcomes(
  { db, session }: UnitOfWork,
  { id, version }: Pick<Round, 'id' | 'version'>,
): Promise<BrokeredOutcome[]> {
  const rows = await outcomes(db).find({ round: id, version }, { session }).toArray();
  return rows.map(outcomeOf);
}

export interface BrokeringReads {
  readonly offers: DataLoader<string, Offer | null>;
  readonly requests: DataLoader<string, SupportRequest | null>;
  readonly rounds: DataLoader<string, Round | null>;
  offerPage(owner: string, page: PageArguments): Promise<Connection<Offer>>;
  requestPage(owner: string, page: PageArguments): Promise<Connection<SupportRequest>>;
  roundPage(owner: string, page: PageArguments): Promise<Connection<Round>>;
  outcomePage(filter: Filter<BrokeredOutcome>, page: PageArguments): Promise<Connection<BrokeredOutcome>>;
}

export function openBrokering(db: Db): BrokeringReads {
  const order = ['_id'] as const;
  return {
    offers: rowsByKey(offers(db), withId<Offer>),
    requests: rowsByKey(requests(db), withId<SupportRequest>),
    rounds: rowsByKey(rounds(db), withId<Round>),
    offerPage: (owner, page) =>
      readPage({ collection: offers(db), filter: { owner }, order, toNode: withId<Offer> }, page),
    requestPage: (owner, page) =>
      readPage({ collection: requests(db), filter: { owner }, order, toNode: withId<SupportRequest> }, page),
    roundPage: (owner, page) =>
      readPage({ collection: rounds(db), filter: { owner }, order, toNode: withId<Round> }, page),
    outcomePage: (filter, page) =>
      readPage(
        {
          collection: outcomes(db),
          filter: filter as Filter<OutcomeRow>,
          order: ['request'] as const,
          toNode: outcomeOf,
        },
        page,
      ),
  };
}
