import DataLoader from 'dataloader';
import type { Collection, Filter } from 'mongodb';

/** Things by the key of their row, one query for all that a request asks of; null for a key that has no row. */
export const rowsByKey = <Row extends { readonly _id: string }, Thing>(
  collection: Collection<Row>,
  toThing: (row: Row) => Thing,
): DataLoader<string, Thing | null> =>
  new DataLoader<string, Thing | null>(async (keys) => {
    const filter = { _id: { $in: [...keys] } } as unknown as Filter<Row>;
    const rows = (await collection.find(filter).toArray()) as unknown as readonly Row[];
    const found = new Map(rows.map((row) => [row._id, toThing(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });
