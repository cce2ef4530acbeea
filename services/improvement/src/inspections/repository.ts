import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { KeptInspection } from './kept-inspection';

type Row = KeptInspection & { readonly _id: string };

export const inspectionCollections: readonly CollectionDefinition[] = [
  { name: 'inspections', indexes: [{ key: { urn: 1, startedOn: 1, _id: 1 } }] },
];

const collection = (db: Db) => db.collection<Row>('inspections');
const inspectionOf = ({ _id, ...inspection }: Row): KeptInspection => inspection;

export async function readInspections(
  { db, session }: UnitOfWork,
  numbers: readonly string[],
): Promise<Map<string, KeptInspection>> {
  if (numbers.length === 0) return new Map();
  const rows = await collection(db)
    .find({ _id: { $in: [...numbers] } }, { session })
    .toArray();
  return new Map(rows.map((row) => [row._id, inspectionOf(row)]));
}

export async function saveInspections(
  { db, session }: UnitOfWork,
  kept: readonly KeptInspection[],
): Promise<void> {
  if (kept.length === 0) return;
  const writes = kept.map((one) => ({
    replaceOne: { filter: { _id: one.number }, replacement: one, upsert: true },
  }));
  await collection(db).bulkWrite(writes, { session, ordered: false });
}

export type InspectionPage = Connection<KeptInspection>;

/** A school's inspections, the oldest first. */
export const inspectionPage = (db: Db, urn: string, page: PageArguments): Promise<InspectionPage> =>
  readPage(
    { collection: collection(db), filter: { urn }, order: ['startedOn', '_id'], toNode: inspectionOf },
    page,
  );

export type InspectionLoader = DataLoader<string, readonly KeptInspection[]>;

/** Inspections with grades by URN, one query for all schools of a request; a school has a dozen in its life. */
export const loadInspections = (db: Db): InspectionLoader =>
  new DataLoader(async (urns) => {
    const rows = await collection(db)
      .find({ urn: { $in: [...urns] }, scale: { $ne: 'UNGRADED' } })
      .toArray();
    const bySchool = new Map<string, KeptInspection[]>(urns.map((urn) => [urn, []]));
    for (const row of rows) bySchool.get(row.urn)?.push(inspectionOf(row));
    return urns.map((urn) => bySchool.get(urn) ?? []);
  });
