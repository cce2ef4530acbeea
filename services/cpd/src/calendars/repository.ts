import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { CalendarLink } from './link';

type Row = Omit<CalendarLink, 'id'> & { readonly _id: string };

export const calendarCollections: readonly CollectionDefinition[] = [
  { name: 'calendarLinks', indexes: [{ key: { digest: 1 }, unique: true }, { key: { urn: 1 } }] },
];

const links = (db: Db) => db.collection<Row>('calendarLinks');
const linkOf = ({ _id, ...rest }: Row): CalendarLink => ({ id: _id, ...rest });

export async function findByDigest(db: Db, digest: string): Promise<CalendarLink | null> {
  const row = await links(db).findOne({ digest });
  return row && linkOf(row);
}

/** A school has one link: a new one takes the place of the last. */
export async function putLink({ db, session }: UnitOfWork, { id, ...row }: CalendarLink): Promise<void> {
  await links(db).deleteMany({ urn: row.urn }, { session });
  await links(db).insertOne({ _id: id, ...row }, { session });
}

/** @returns false where the school has none */
export async function removeLink({ db, session }: UnitOfWork, urn: string): Promise<boolean> {
  return (await links(db).deleteMany({ urn }, { session })).deletedCount > 0;
}
