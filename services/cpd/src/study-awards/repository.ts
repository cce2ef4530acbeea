import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import { byLeader, type ByLeader } from '../leaders/loaders';
import type { Merging } from '../leaders/merging';
import type { StudyAward } from './study-award';

type Row = Omit<StudyAward, 'id'> & { readonly _id: string };
export interface StudyAwardPage extends Connection<StudyAward> {
  readonly owner: string;
}

export const studyAwardCollections: readonly CollectionDefinition[] = [
  { name: 'studyAwards', indexes: [{ key: { owner: 1, _id: 1 } }, { key: { leader: 1 } }] },
];

const rowsOf = (db: Db) => db.collection<Row>('studyAwards');
const awardOf = ({ _id, ...rest }: Row): StudyAward => ({ id: _id, ...rest });

export async function findAward({ db, session }: UnitOfWork, id: string): Promise<StudyAward | null> {
  const row = await rowsOf(db).findOne({ _id: id }, { session });
  return row && awardOf(row);
}

export async function reassign({ db, session }: UnitOfWork, { from, into }: Merging): Promise<void> {
  await rowsOf(db).updateMany({ leader: from }, { $set: { leader: into } }, { session });
}

export async function saveAward({ db, session }: UnitOfWork, { id, ...row }: StudyAward): Promise<void> {
  await rowsOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

export async function pageOfAwards(db: Db, owner: string, page: PageArguments): Promise<StudyAwardPage> {
  const listing = { collection: rowsOf(db), filter: { owner }, order: ['_id'] as const, toNode: awardOf };
  return { ...(await readPage(listing, page)), owner };
}

export const loadStudyAwards = (db: Db): ByLeader<StudyAward> =>
  byLeader(
    async (leaders) => {
      const rows = rowsOf(db).find({ leader: { $in: [...leaders] } });
      return (await rows.sort({ from: 1, _id: 1 }).toArray()).map(awardOf);
    },
    (award, leader) => award.leader === leader,
  );

/** Pence agreed by an owner in all. */
export async function totalAgreed(db: Db, owner: string): Promise<number> {
  const group = { _id: null, pence: { $sum: '$amountPence' } };
  const rows = rowsOf(db).aggregate<{ pence: number }>([{ $match: { owner } }, { $group: group }]);
  return (await rows.toArray())[0]?.pence ?? 0;
}
