import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import type { AdoptedFramework } from './adopt';
import type { FrameworkDraft } from './draft';

type Row = AdoptedFramework & { readonly _id: string };
type DraftRow = Omit<FrameworkDraft, 'id'> & { readonly _id: string };

export const frameworkCollections: readonly CollectionDefinition[] = [
  { name: 'frameworks', indexes: [{ key: { owner: 1, validFrom: 1 } }, { key: { id: 1, version: 1 } }] },
  { name: 'frameworkDrafts', indexes: [{ key: { owner: 1 } }] },
];

const rowsOf = (db: Db) => db.collection<Row>('frameworks');
const draftsOf = (db: Db) => db.collection<DraftRow>('frameworkDrafts');

/** A unit of work, or the database alone where nothing is written. */
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

export const keyOf = ({ id, version }: { id: string; version: number }): string => `${id}@${version}`;

const frameworkOf = ({ _id, ...framework }: Row): AdoptedFramework => framework;
const draftOf = ({ _id, ...draft }: DraftRow): FrameworkDraft => ({ id: _id, ...draft });

/** Every version a body ever adopted, oldest first: a few a decade. */
export async function readFrameworksOf({ db, session }: Reading, owner: string): Promise<AdoptedFramework[]> {
  const rows = rowsOf(db).find({ owner }, session && { session });
  return (await rows.sort({ validFrom: 1 }).toArray()).map(frameworkOf);
}

/** What some bodies have in force on a day, one query whatever their number. */
export async function readInForce(
  { db, session }: Reading,
  owners: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, AdoptedFramework>> {
  const rows = await rowsOf(db)
    .find(
      {
        owner: { $in: [...owners] },
        validFrom: { $lte: day },
        $or: [{ validTo: null }, { validTo: { $gte: day } }],
      },
      session && { session },
    )
    .toArray();
  // One that ended before it began is matched by no day.
  return new Map(rows.map((row) => [row.owner, frameworkOf(row)]));
}

/** Bodies whose framework began after a day, up to another one, or had its last day meanwhile; both YYYY-MM-DD. */
export async function ownersMovedBetween(
  { db }: Reading,
  { after, upTo }: { readonly after: string; readonly upTo: string },
): Promise<readonly string[]> {
  const moved = [{ validFrom: { $gt: after, $lte: upTo } }, { validTo: { $gte: after, $lt: upTo } }];
  return rowsOf(db).distinct('owner', { $or: moved });
}

/** What authorities have in force on a day, by their code: 150 at the most. */
export async function readAuthoritiesInForce(
  db: Db,
  day: string,
): Promise<ReadonlyMap<string, AdoptedFramework>> {
  const kind = 'local-authority:';
  const owners = (await rowsOf(db).distinct('owner')).filter((owner) => owner.startsWith(kind));
  const inForce = await readInForce({ db }, owners, day);
  return new Map([...inForce].map(([owner, framework]) => [owner.slice(kind.length), framework]));
}

/** A version of a framework; the last one where none is said. */
export async function findFramework(
  { db, session }: Reading,
  id: string,
  version: number | null,
): Promise<AdoptedFramework | null> {
  const filter: Filter<Row> = version === null ? { id } : { id, version };
  const row = await rowsOf(db).findOne(filter, { ...(session && { session }), sort: { version: -1 } });
  return row && frameworkOf(row);
}

export async function saveFramework({ db, session }: UnitOfWork, framework: AdoptedFramework): Promise<void> {
  await rowsOf(db).replaceOne({ _id: keyOf(framework) }, framework, { upsert: true, session });
}

export async function findDraft({ db, session }: Reading, id: string): Promise<FrameworkDraft | null> {
  const row = await draftsOf(db).findOne({ _id: id }, session && { session });
  return row && draftOf(row);
}

export async function saveDraft({ db, session }: UnitOfWork, { id, ...rest }: FrameworkDraft): Promise<void> {
  await draftsOf(db).replaceOne({ _id: id }, rest, { upsert: true, session });
}

export async function deleteDraft({ db, session }: UnitOfWork, id: string): Promise<void> {
  await draftsOf(db).deleteOne({ _id: id }, { session });
}

export type FrameworkPage = Connection<AdoptedFramework>;

export const readFrameworkPage = (db: Db, owner: string, page: PageArguments): Promise<FrameworkPage> =>
  readPage(
    { collection: rowsOf(db), filter: { owner }, order: ['validFrom', '_id'], toNode: frameworkOf },
    page,
  );

/** Drafts of a body: seldom more than one. */
export async function readDraftsOf(db: Db, owner: string): Promise<FrameworkDraft[]> {
  return (await draftsOf(db).find({ owner }).sort({ _id: 1 }).toArray()).map(draftOf);
}

export interface OwnerOnDay {
  readonly owner: string;
  readonly day: string;
}

/** What bodies have in force on a day, one query for all bodies of a day. */
export const loadInForce = (db: Db): DataLoader<OwnerOnDay, AdoptedFramework | null, string> =>
  new DataLoader(
    async (wanted) => {
      const days = [...new Set(wanted.map(({ day }) => day))];
      const ownersOn = (on: string) => wanted.filter(({ day }) => day === on).map(({ owner }) => owner);
      const found = new Map(
        await Promise.all(
          days.map(async (day) => [day, await readInForce({ db }, ownersOn(day), day)] as const),
        ),
      );
      return wanted.map(({ owner, day }) => found.get(day)?.get(owner) ?? null);
    },
    { cacheKeyFn: ({ owner, day }) => `${owner}|${day}` },
  );

/** Versions by id and number, one query for all of a request. */
export const loadFrameworks = (db: Db): DataLoader<string, AdoptedFramework | null> =>
  rowsByKey(rowsOf(db), frameworkOf);
