import { randomBytes } from 'node:crypto';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import { readErasureKey } from '../config';
import type { StaffMember } from '../return-files/staff-in-files';
import { digestOf, memberIn, withoutHolder, type StaffEntry } from './erased-staff';

/** Of somebody who was erased, a keyed digest alone: it finds them when they are sent again, and names nobody. */
interface ErasedStaff {
  readonly _id: string;
}

interface ErasureKey {
  readonly _id: 'staff';
  readonly key: string;
}

export const erasedStaffCollections: readonly CollectionDefinition[] = [
  { name: 'erasedStaff' },
  { name: 'erasureKeys' },
];

export async function keepErased({ db, session }: UnitOfWork, member: StaffMember): Promise<void> {
  const _id = digestOf(await keyOf(db), member);
  await db
    .collection<ErasedStaff>('erasedStaff')
    .updateOne({ _id }, { $setOnInsert: { _id } }, { upsert: true, session });
}

/** Rows without what they say of people who were erased: a school's system knows them on, and we do not. */
export async function withoutErased(
  { db, session }: UnitOfWork,
  entries: readonly StaffEntry[],
): Promise<readonly StaffEntry[]> {
  const key = await keyOf(db);
  const digests = entries.map((entry) => {
    const member = memberIn(entry);
    return member && digestOf(key, member);
  });
  const sought = [...new Set(digests.flatMap((digest) => digest ?? []))];
  if (sought.length === 0) return entries;
  const found = db.collection<ErasedStaff>('erasedStaff').find({ _id: { $in: sought } }, { session });
  const erased = new Set((await found.toArray()).map(({ _id }) => _id));
  return entries.map((entry, i) => (erased.has(digests[i] ?? '') ? withoutHolder(entry) : entry));
}

/** The key of the environment or, without one, one of the database's own: a copy of the database alone holds that too. */
async function keyOf(db: Db): Promise<string> {
  const set = readErasureKey();
  if (set) return set;
  const keys = db.collection<ErasureKey>('erasureKeys');
  const kept = await keys.findOne({ _id: 'staff' });
  if (kept) return kept.key;
  const made = { $setOnInsert: { key: randomBytes(32).toString('hex') } };
  await keys.updateOne({ _id: 'staff' }, made, { upsert: true });
  return keyOf(db);
}
