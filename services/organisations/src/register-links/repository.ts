import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import { thereOn } from '../register-history/missing';
import type { Link } from './link';
import type { Succession } from './succession';

type LinkRow = Link & { readonly _id: string };
type SuccessionRow = Succession & { readonly _id: string };

type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

export const linkCollections: readonly CollectionDefinition[] = [
  { name: 'schoolLinks', indexes: [{ key: { urn: 1 } }, { key: { linkUrn: 1 } }] },
  { name: 'successions', indexes: [{ key: { from: 1 } }] },
];

const linksOf = (db: Db) => db.collection<LinkRow>('schoolLinks');
const successionsOf = (db: Db) => db.collection<SuccessionRow>('successions');

/** One row for each pair of schools and kind of link: a day that is told later fills in the one that was not. */
export const linkId = ({ urn, linkUrn, words }: Link): string => `${urn}/${linkUrn}/${words}`;

const linkOf = ({ _id, ...link }: LinkRow): Link => link;

/** Links that are kept already, of those given, by id. */
export async function findLinks(
  { db, session }: Reading,
  links: readonly Link[],
): Promise<Map<string, Link>> {
  const rows = await linksOf(db)
    .find({ _id: { $in: links.map(linkId) } }, session ? { session } : {})
    .toArray();
  return new Map(rows.map((row) => [row._id, linkOf(row)]));
}

/** Links that are there on a day and that no newer file told. */
export async function* linksToldBy({ db }: Reading, day: string): AsyncGenerator<Link> {
  const told = { $or: [{ toldOn: { $exists: false } }, { toldOn: { $lte: day } }] };
  for await (const row of linksOf(db).find({ ...thereOn(day), ...told })) yield linkOf(row);
}

export const countLinks = ({ db }: Reading, day: string): Promise<number> =>
  linksOf(db).countDocuments(thereOn(day));

/** Every link at either end of which one of these schools stands. */
export async function linksAt({ db, session }: Reading, urns: readonly string[]): Promise<Link[]> {
  const ends = [...urns];
  const rows = await linksOf(db)
    .find({ $or: [{ urn: { $in: ends } }, { linkUrn: { $in: ends } }] }, session ? { session } : {})
    .toArray();
  return rows.map(linkOf);
}

export async function saveLinks({ db, session }: UnitOfWork, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return;
  const writes = links.map((link) => ({
    replaceOne: { filter: { _id: linkId(link) }, replacement: link, upsert: true },
  }));
  await linksOf(db).bulkWrite(writes, { session, ordered: false });
}

const successionId = ({ from, to }: Pick<Succession, 'from' | 'to'>): string => `${from}/${to}`;

/** Those of these successions that were not told yet; they are told from now on. */
export async function claimSuccessions(
  { db, session }: UnitOfWork,
  due: readonly Succession[],
): Promise<Succession[]> {
  if (due.length === 0) return [];
  const told = await successionsOf(db)
    .find({ _id: { $in: due.map(successionId) } }, { session, projection: { _id: 1 } })
    .toArray();
  const ids = new Set(told.map(({ _id }) => _id));
  const fresh = due.filter((succession) => !ids.has(successionId(succession)));
  if (fresh.length > 0)
    await successionsOf(db).insertMany(
      fresh.map((succession) => ({ _id: successionId(succession), ...succession })),
      { session },
    );
  return fresh;
}

/** URNs of those of these schools that another is known to have succeeded. */
export async function succeededAmong(
  { db, session }: UnitOfWork,
  urns: readonly string[],
): Promise<Set<string>> {
  if (urns.length === 0) return new Set();
  const rows = await successionsOf(db)
    .find({ from: { $in: [...urns] } }, { session, projection: { from: 1 } })
    .toArray();
  return new Set(rows.map(({ from }) => from));
}
