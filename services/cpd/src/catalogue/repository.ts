import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import type { Audience, Offer } from './offer';
import type { Provider } from './provider';

type ProviderRow = Omit<Provider, 'id'> & { readonly _id: string };
/** `sortTitle` orders lists: a small letter is not behind every capital one. */
type OfferRow = Omit<Offer, 'id'> & { readonly _id: string; readonly sortTitle: string };

export type OfferPage = Connection<Offer>;

export interface OfferFilter {
  readonly providers?: readonly string[] | null;
  readonly criteria?: readonly string[] | null;
  readonly phases?: readonly string[] | null;
  readonly audiences?: readonly Audience[] | null;
  readonly subjects?: readonly string[] | null;
  readonly themes?: readonly string[] | null;
  readonly mostHalfDays?: number | null;
  readonly mostPrice?: unknown;
}

export const catalogueCollections: readonly CollectionDefinition[] = [
  { name: 'providers' },
  {
    name: 'offers',
    indexes: [
      { key: { sortTitle: 1, _id: 1 } },
      { key: { providerId: 1, sortTitle: 1, _id: 1 } },
      { key: { criteria: 1 } },
      { key: { signals: 1 } },
      { key: { themes: 1, sortTitle: 1, _id: 1 } },
      { key: { subjects: 1, sortTitle: 1, _id: 1 } },
    ],
  },
];

const providersOf = (db: Db) => db.collection<ProviderRow>('providers');
const offersOf = (db: Db) => db.collection<OfferRow>('offers');

export interface Catalogue {
  readonly providers: DataLoader<string, Provider | null>;
  readonly offers: DataLoader<string, Offer | null>;
  /** Offers that help, by what with and a word: `criteria|WORD`, `signals|…`, `subjects|…` or `themes|…`. */
  readonly helpingWith: DataLoader<string, readonly Offer[]>;
  page(filter: OfferFilter, page: PageArguments): Promise<OfferPage>;
}

export const openCatalogue = (db: Db): Catalogue => ({
  providers: rowsByKey(providersOf(db), providerOf),
  offers: rowsByKey(offersOf(db), offerOf),
  helpingWith: new DataLoader((keys) => readHelping(db, keys)),
  page: (filter, page) =>
    readPage(
      { collection: offersOf(db), filter: toQuery(filter), order: ['sortTitle', '_id'], toNode: offerOf },
      page,
    ),
});

/** What was kept before a provider had a body, or an offer an audience and a price. */
const providerOf = ({ _id, ...rest }: ProviderRow): Provider => ({
  id: _id,
  ...rest,
  body: rest.body ?? null,
});
const offerOf = ({ _id, sortTitle: _sortTitle, ...rest }: OfferRow): Offer => ({
  ...{ id: _id, audiences: [], subjects: [], themes: [], signals: [], pricePence: 0 },
  ...rest,
});

const sortTitleOf = ({ title }: Pick<Offer, 'title'>): string =>
  title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** One query for all that is asked for. */
async function readHelping(db: Db, keys: readonly string[]): Promise<Offer[][]> {
  const asked = keys.map((key) => key.split('|') as ['criteria' | 'signals' | 'subjects' | 'themes', string]);
  const any = [...new Set(asked.map(([field]) => field))].map((field) => ({
    [field]: { $in: asked.filter(([of]) => of === field).map(([, word]) => word) },
  }));
  const rows = await offersOf(db).find({ $or: any }).toArray();
  const offers = rows.map(offerOf);
  return asked.map(([field, word]) => offers.filter((offer) => offer[field].includes(word)));
}

function toQuery(wanted: OfferFilter): Filter<OfferRow> {
  const { providers, criteria, phases, audiences, subjects, themes, mostHalfDays, mostPrice } = wanted;
  const all: Filter<OfferRow>[] = [
    ...(providers ? [{ providerId: { $in: [...providers] } }] : []),
    ...(criteria ? [{ criteria: { $in: [...criteria] } }] : []),
    ...(phases ? [forAllOr<OfferRow>('phases', phases)] : []),
    ...(audiences ? [forAllOr<OfferRow>('audiences', audiences)] : []),
    ...(subjects ? [{ subjects: { $in: [...subjects] } }] : []),
    ...(themes ? [{ themes: { $in: [...themes] } }] : []),
    ...(mostHalfDays == null ? [] : [{ halfDays: { $lte: mostHalfDays } }]),
    ...(mostPrice == null ? [] : [{ pricePence: { $not: { $gt: Number(mostPrice) } } }]),
  ];
  return all.length > 0 ? { $and: all } : {};
}

/** An offer that names nobody is for all. */
const forAllOr = <Row>(field: keyof Row & string, values: readonly string[]): Filter<Row> =>
  ({ $or: [{ [field]: { $in: [null, []] } }, { [field]: { $in: [...values] } }] }) as unknown as Filter<Row>;

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
