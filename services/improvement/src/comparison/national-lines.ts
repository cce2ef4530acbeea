import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import { figureKey, nationalKey } from './contribution';
import type { Reading } from './tally-repository';

/** The country's figure as a published table gives it, which counts before the mean of the schools that are known here. */
export interface NationalLine {
  readonly phase: string;
  readonly measure: string;
  /** For example 2018/19. */
  readonly period: string;
  /** In the measure's unit. */
  readonly value: number;
  /** The table it stands in. */
  readonly source: string;
}

interface LineRow {
  readonly _id: string;
  readonly value: number;
  readonly source: string;
}

export const nationalLineCollections: readonly CollectionDefinition[] = [{ name: 'nationalLines' }];

const collection = (db: Db) => db.collection<LineRow>('nationalLines');

/** Keeps what a file says of the country; a later file of the same period takes the place of an earlier one. */
export async function keepNationalLines(
  { db, session }: UnitOfWork,
  lines: readonly NationalLine[],
): Promise<void> {
  const writes = lines.map(({ phase, measure, period, value, source }) => ({
    replaceOne: {
      filter: { _id: nationalKey(phase, figureKey(measure, period)) },
      replacement: { value, source },
      upsert: true,
    },
  }));
  if (writes.length > 0) await collection(db).bulkWrite(writes, { session, ordered: false });
}

/** Published values, by phase, measure and period as in nationalKey. */
export async function readNationalLines(
  { db, session }: Reading,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const rows = await collection(db)
    .find({ _id: { $in: [...keys] } }, session ? { session } : {})
    .toArray();
  return new Map(rows.map(({ _id, value }) => [_id, value]));
}
