import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Headship } from './headship';

type Row = Omit<Headship, 'id'> & { readonly _id: string };

export const headshipCollections: readonly CollectionDefinition[] = [
  { name: 'headships', indexes: [{ key: { urns: 1 } }] },
];

const rowsOf = ({ db }: Pick<UnitOfWork, 'db'>) => db.collection<Row>('headships');
const headshipOf = ({ _id, ...rest }: Row): Headship => ({ id: _id, ...rest });

export async function readHeadships(unit: UnitOfWork, ids: readonly string[]): Promise<readonly Headship[]> {
  const rows = rowsOf(unit).find({ _id: { $in: [...ids] } }, { session: unit.session });
  return (await rows.toArray()).map(headshipOf);
}

export async function readHeadshipsOfSchools(
  unit: UnitOfWork,
  urns: readonly string[],
): Promise<readonly Headship[]> {
  const rows = rowsOf(unit).find({ urns: { $in: [...urns] } }, { session: unit.session });
  return (await rows.sort({ _id: 1 }).toArray()).map(headshipOf);
}

export async function saveHeadships(unit: UnitOfWork, headships: readonly Headship[]): Promise<void> {
  const writes = headships.map(({ id, ...replacement }) => ({
    replaceOne: { filter: { _id: id }, replacement, upsert: true },
  }));
  if (writes.length > 0) await rowsOf(unit).bulkWrite(writes, { session: unit.session });
}
