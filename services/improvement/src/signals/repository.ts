import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Signal } from './raise-signals';

/** A signal and when it was raised. */
export interface SignalInForce extends Signal {
  readonly since: Date;
}

interface SignalsRow {
  readonly _id: string;
  readonly signals: readonly SignalInForce[];
}

export const signalCollections: readonly CollectionDefinition[] = [{ name: 'signals' }];

const collection = (db: Db) => db.collection<SignalsRow>('signals');

type SignalsBySchool = ReadonlyMap<string, readonly SignalInForce[]>;

export async function readSignals(
  { db, session }: UnitOfWork,
  urns: readonly string[],
): Promise<SignalsBySchool> {
  const rows = await collection(db)
    .find({ _id: { $in: [...urns] } }, { session })
    .toArray();
  return new Map(rows.map(({ _id, signals }) => [_id, signals]));
}

export async function saveSignals({ db, session }: UnitOfWork, signals: SignalsBySchool): Promise<void> {
  if (signals.size === 0) return;
  const writes = [...signals].map(([urn, inForce]) => ({
    replaceOne: { filter: { _id: urn }, replacement: { signals: inForce }, upsert: true },
  }));
  await collection(db).bulkWrite(writes, { session, ordered: false });
}

export type SignalLoader = DataLoader<string, readonly SignalInForce[]>;

/** Signals in force by URN, one query for all schools of a request. */
export const loadSignals = (db: Db): SignalLoader =>
  new DataLoader(async (urns) => {
    const rows = await collection(db)
      .find({ _id: { $in: [...urns] } })
      .toArray();
    const found = new Map(rows.map(({ _id, signals }) => [_id, signals]));
    return urns.map((urn) => found.get(urn) ?? []);
  });
