import type DataLoader from 'dataloader';
import type { ClientSession, Collection, Db, Filter, OptionalUnlessRequiredId, Sort } from 'mongodb';
import { readPage, type Connection, type Listing, type PageArguments } from './connection';
import { rowsByKey } from './rows-by-key';
import type { UnitOfWork } from './unit-of-work';

/** A thing as it is kept: its id is the key of its row. */
export type RowOf<Thing extends { readonly id: string }> = Omit<Thing, 'id'> & { readonly _id: string };

interface Reading {
  readonly db: Db;
  readonly session?: ClientSession;
}

/** What a repository does with things that have an id, and that are written whole. */
export class Keep<Thing extends { readonly id: string }> {
  constructor(readonly name: string) {}

  rows(db: Db): Collection<RowOf<Thing>> {
    return db.collection<RowOf<Thing>>(this.name);
  }

  async find({ db, session }: Reading, id: string): Promise<Thing | null> {
    const filter = { _id: id } as Filter<RowOf<Thing>>;
    const row = await this.rows(db).findOne(filter, session ? { session } : {});
    return row && this.thingOf(row as RowOf<Thing>);
  }

  /** Everything that a condition holds for: give one that bounds it. */
  async all(
    { db, session }: Reading,
    filter: Filter<RowOf<Thing>>,
    sort: Sort = { _id: 1 },
  ): Promise<Thing[]> {
    const rows = this.rows(db)
      .find(filter, session ? { session } : {})
      .sort(sort);
    return (await rows.toArray()).map((row) => this.thingOf(row as RowOf<Thing>));
  }

  /** One query for all that a request asks of; null for an id that is not there. */
  byId(db: Db): DataLoader<string, Thing | null> {
    return rowsByKey(this.rows(db), (row) => this.thingOf(row));
  }

  /** Fails where there is one of the id already; replaces nothing. */
  async add({ db, session }: UnitOfWork, thing: Thing): Promise<void> {
    await this.rows(db).insertOne(this.rowOf(thing) as OptionalUnlessRequiredId<RowOf<Thing>>, { session });
  }

  async save({ db, session }: UnitOfWork, thing: Thing): Promise<void> {
    const { _id, ...row } = this.rowOf(thing);
    await this.rows(db).replaceOne({ _id } as Filter<RowOf<Thing>>, row, { upsert: true, session });
  }

  page(
    db: Db,
    {
      filter,
      order,
    }: { readonly filter: Filter<RowOf<Thing>>; readonly order: readonly (keyof RowOf<Thing> & string)[] },
    page: PageArguments,
  ): Promise<Connection<Thing>> {
    const listing = {
      collection: this.rows(db),
      filter,
      order,
      toNode: (row: RowOf<Thing>) => this.thingOf(row),
    };
    return readPage(listing as unknown as Listing<RowOf<Thing>, Thing>, page);
  }

  private thingOf({ _id, ...rest }: RowOf<Thing>): Thing {
    return { id: _id, ...rest } as unknown as Thing;
  }

  private rowOf({ id, ...rest }: Thing): RowOf<Thing> {
    return { _id: id, ...rest };
  }
}
