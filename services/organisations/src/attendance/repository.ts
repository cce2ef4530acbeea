import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { AcceptedWeek } from './judge-week';

type WeekRow = AcceptedWeek & { readonly _id: string };

export const attendanceCollections: readonly CollectionDefinition[] = [
  { name: 'attendance', indexes: [{ key: { urn: 1, weekCommencing: 1 } }] },
];

const collection = (db: Db) => db.collection<WeekRow>('attendance');

type SchoolWeek = Pick<AcceptedWeek, 'urn' | 'weekCommencing'>;

/** Names one school's week. */
export const weekKey = ({ urn, weekCommencing }: SchoolWeek): string => `${urn}|${weekCommencing}`;

export async function findWeeks(
  { db, session }: UnitOfWork,
  weeks: readonly SchoolWeek[],
): Promise<Map<string, AcceptedWeek>> {
  const rows = await collection(db)
    .find({ _id: { $in: weeks.map(weekKey) } }, { session })
    .toArray();
  return new Map(rows.map(({ _id, ...week }) => [_id, week]));
}

export async function saveWeeks({ db, session }: UnitOfWork, weeks: readonly AcceptedWeek[]): Promise<void> {
  const writes = weeks.map((week) => ({
    replaceOne: { filter: { _id: weekKey(week) }, replacement: week, upsert: true },
  }));
  await collection(db).bulkWrite(writes, { session, ordered: false });
}
