import { prepareCollections, type CollectionDefinition } from '@middletier/runtime/mongo';
import type { Db } from 'mongodb';

/**
 * Fills collections that are empty before they are indexed: to index what is there costs a fifth of what it costs to keep
 * nine indexes up to date row by row, and of an empty register nobody searches. An import that is cut off leaves them
 * without; the next one, and every start of the service, makes them first.
 */
export async function withLateIndexes<Result>(
  db: Db,
  collections: readonly CollectionDefinition[],
  work: () => Promise<Result>,
): Promise<Result> {
  const counts = await Promise.all(
    collections.map(({ name }) => db.collection(name).estimatedDocumentCount()),
  );
  if (counts.some((count) => count > 0)) return work();
  for (const { name } of collections) await db.collection(name).dropIndexes();
  try {
    return await work();
  } finally {
    await prepareCollections(db, collections);
  }
}
