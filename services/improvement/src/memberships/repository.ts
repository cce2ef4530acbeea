import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { Membership } from './membership';

type Row = Omit<Membership, 'id'> & { readonly _id: string };

export const membershipCollections: readonly CollectionDefinition[] = [
  {
    name: 'memberships',
    indexes: [{ key: { member: 1 } }, { key: { partnership: 1 } }, { key: { from: 1 } }, { key: { to: 1 } }],
  },
];

const rowsOf = (db: Db) => db.collection<Row>('memberships');

const membershipOf = ({ _id, ...rest }: Row): Membership => ({ id: _id, ...rest });

export async function saveMemberships(
  { db, session }: UnitOfWork,
  memberships: readonly Membership[],
): Promise<void> {
  const writes = memberships.map(({ id, ...rest }) => ({
    replaceOne: { filter: { _id: id }, replacement: rest, upsert: true },
  }));
  if (writes.length > 0) await rowsOf(db).bulkWrite(writes, { session });
}

/** Every membership, past ones too, of some bodies; one query whatever their number. */
export async function readMembershipsOf(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  members: readonly string[],
): Promise<readonly Membership[]> {
  const rows = rowsOf(db).find({ member: { $in: [...members] } }, session && { session });
  return (await rows.toArray()).map(membershipOf);
}

/** Members whose membership of a partnership began or ended after a day, up to another one; both YYYY-MM-DD. */
export async function readMembersMoved(
  { db }: Pick<UnitOfWork, 'db'>,
  { after, upTo }: { readonly after: string; readonly upTo: string },
): Promise<readonly string[]> {
  const moved = [{ from: { $gt: after, $lte: upTo } }, { to: { $gte: after, $lt: upTo } }];
  return rowsOf(db).distinct('member', { $or: moved });
}

/** Every membership, past ones too, in a partnership: some hundreds at the most. */
export async function readMembersOf(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  partnership: string,
): Promise<readonly Membership[]> {
  const rows = rowsOf(db).find({ partnership }, session && { session });
  return (await rows.toArray()).map(membershipOf);
}
