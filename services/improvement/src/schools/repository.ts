import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { SchoolFacts } from '@middletier/organisations/contract';
import type { Db } from 'mongodb';

type Row = SchoolFacts & { readonly _id: string };

const rowsOf = (db: Db) => db.collection<Row>('schools');

/** URNs of the schools of an authority as it stands, closed ones too: some hundreds, so that all are read. */
export async function urnsOfAuthority(db: Db, authority: string): Promise<string[]> {
  const rows = rowsOf(db).find({ 'audience.localAuthority': authority }, { projection: { _id: 1 } });
  return (await rows.toArray()).map(({ _id }) => _id);
}

/** A page of the open schools of an authority without some of them, by URN. */
export const otherOpenSchools = (
  db: Db,
  { authority, without }: { readonly authority: string; readonly without: readonly string[] },
  page: PageArguments,
): Promise<Connection<string>> =>
  readPage(
    {
      collection: rowsOf(db),
      filter: {
        'audience.localAuthority': authority,
        status: { $ne: 'CLOSED' },
        _id: { $nin: [...without] },
      },
      order: ['_id'],
      toNode: ({ _id }) => _id,
    },
    page,
  );
