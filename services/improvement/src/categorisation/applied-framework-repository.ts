import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Framework } from '../frameworks/framework';
import { keyOf } from './applied-framework';

interface Row {
  readonly _id: string;
  readonly framework: Framework;
}

export const appliedFrameworkCollections: readonly CollectionDefinition[] = [{ name: 'appliedFrameworks' }];

const collection = (db: Db) => db.collection<Row>('appliedFrameworks');

/** Keeps frameworks as they were applied, so that what was reckoned by them can be reckoned again. */
export async function keepFrameworks(
  { db, session }: UnitOfWork,
  frameworks: ReadonlySet<Framework>,
): Promise<void> {
  const wanted = new Map([...frameworks].map((framework) => [keyOf(framework), framework]));
  const keys = [...wanted.keys()];
  const kept = await collection(db)
    .find({ _id: { $in: keys } }, { session, projection: { _id: 1 } })
    .toArray();
  for (const { _id } of kept) wanted.delete(_id);
  for (const [_id, framework] of wanted) await collection(db).insertOne({ _id, framework }, { session });
}

/** @throws where it was never kept: what was reckoned by a framework names one that was. */
export async function readFramework({ db, session }: UnitOfWork, key: string): Promise<Framework> {
  const row = await collection(db).findOne({ _id: key }, { session });
  if (!row) throw new Error(`The framework ${key} was not kept`);
  return row.framework;
}

export type FrameworkLoader = DataLoader<string, Framework | null>;

/** Frameworks by key, one query for all of a request. */
export const loadFrameworks = (db: Db): FrameworkLoader =>
  rowsByKey(collection(db), ({ framework }) => framework);
