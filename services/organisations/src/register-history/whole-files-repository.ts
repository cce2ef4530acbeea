import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { FileKind } from './change';
import type { WholeTaken } from './missing';

type WholeRow = WholeTaken & { readonly _id: string; readonly kind: FileKind };

export const wholeFileCollection: CollectionDefinition = {
  name: 'wholeFiles',
  indexes: [{ key: { kind: 1, on: 1 } }],
};

const wholesOf = (db: Db) => db.collection<WholeRow>('wholeFiles');

/** More than a hundred whole files that all failed to be read of one school are looked at no further. */
const MOST = 100;

/** Keeps that a file was taken for the whole of its kind; of two of one day the later counts. */
export async function keepWhole(
  { db, session }: UnitOfWork,
  kind: FileKind,
  taken: WholeTaken,
): Promise<void> {
  const row = { kind, ...taken };
  await wholesOf(db).replaceOne({ _id: `${kind}/${taken.on}` }, row, { session, upsert: true });
}

/** Whole files of a kind that were made after a day, the oldest first. */
export async function wholesAfter(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  kind: FileKind,
  day: string,
): Promise<WholeTaken[]> {
  const rows = await wholesOf(db)
    .find({ kind, on: { $gt: day } }, session ? { session } : {})
    .sort({ on: 1 })
    .limit(MOST)
    .toArray();
  return rows.map(({ on, file, unread }) => ({ on, file, unread }));
}
