import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import type { Offer, Provider } from './offer';

type ProviderRow = Omit<Provider, 'id'> & { readonly _id: string };
/** `sortTitle` orders lists: a small letter is not behind every capital one. */
type OfferRow = Omit<Offer, 'id'> & { readonly _id: string; readonly sortTitle: string };

export type OfferPage = Connection<Offer>;

export interface OfferFilter {
  readonly providers?: readonly string[] | null;
  readonly criteria?: readonly string[] | null;
  readonly phases?: readonly string[] | null;
}

export const catalogueCollections: readonly CollectionDefinition[] = [
  { name: 'providers' },
  {
    name: 'offers',
    indexes: [
      { key: { sortTitle: 1, _id: 1 } },
      { key: { providerId: 1, sortTitle: 1, _id: 1 } },
      { key: { criteria: 1 } },
    ],
  },
];

const providersOf = (db: Db) => db.collection<ProviderRow>('providers');
const offersOf = (db: Db) => db.collection<OfferRow>('offers');

export interface Catalogue {
  readonly providers: DataLoader<string, Provider | null>;
  readonly offers: DataLoader<string, Offer | null>;
  /** Offers that help with a criterion. */
  readonly helpingWith: DataLoader<string, readonly Offer[]>;
  page(filter: OfferFilter, page: PageArguments): Promise<OfferPage>;
}

export const openCatalogue = (db: Db): Catalogue => ({
  providers: new DataLoader((ids) =>
    inOrder(
      ids,
      providersOf(db)
        .find({ _id: { $in: [...ids] } })
        .toArray(),
      providerOf,
    ),
  ),
  offers: new DataLoader((ids) =>
    inOrder(
      ids,
      offersOf(db)
        .find({ _id: { $in: [...ids] } })
        .toArray(),
      offerOf,
    ),
  ),
  helpingWith: new DataLoader(async (criteria) => {
    const rows = await offersOf(db)
      .find({ criteria: { $in: [...criteria] } })
      .toArray();
    return criteria.map((criterion) => rows.filter((row) => row.criteria.includes(criterion)).map(offerOf));
  }),
  page: (filter, page) =>
    readPage(
      { collection: offersOf(db), filter: toQuery(filter), order: ['sortTitle', '_id'], toNode: offerOf },
      page,
    ),
});

const providerOf = ({ _id, ...rest }: ProviderRow): Provider => ({ id: _id, ...rest });
const offerOf = ({ _id, sortTitle: _sortTitle, ...rest }: OfferRow): Offer => ({ id: _id, ...rest });

const sortTitleOf = ({ title }: Pick<Offer, 'title'>): string =>
  title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

async function inOrder<Row extends { readonly _id: string }, Made>(
  ids: readonly string[],
  reading: Promise<Row[]>,
  make: (row: Row) => Made,
): Promise<(Made | null)[]> {
  const found = new Map((await reading).map((row) => [row._id, make(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

function toQuery({ providers, criteria, phases }: OfferFilter): Filter<OfferRow> {
  return {
    ...(providers ? { providerId: { $in: [...providers] } } : {}),
    ...(criteria ? { criteria: { $in: [...criteria] } } : {}),
    ...(phases ? { $or: [{ phases: { $size: 0 } }, { phases: { $in: [...phases] } }] } : {}),
  };
}

export async function putProvider({ db, session }: UnitOfWork, { id, ...provider }: Provider): Promise<void> {
  await providersOf(db).replaceOne({ _id: id }, provider, { upsert: true, session });
}

export async function putOffer({ db, session }: UnitOfWork, { id, ...offer }: Offer): Promise<void> {
  await offersOf(db).replaceOne(
    { _id: id },
    { ...offer, sortTitle: sortTitleOf(offer) },
    { upsert: true, session },
  );
}

export async function findProvider({ db, session }: UnitOfWork, id: string): Promise<Provider | null> {
  const row = await providersOf(db).findOne({ _id: id }, { session });
  return row && providerOf(row);
}
