import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { readPage } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { ClientSession, Db, Filter } from 'mongodb';
import type { Cleared, KeptSignal } from './kept-signal';
import type { Signal } from './raise-signals';

export type SignalRow = Omit<KeptSignal, 'id'> & { readonly _id: string };

export const signalCollections: readonly CollectionDefinition[] = [
  {
    name: 'signals',
    indexes: [
      { key: { urn: 1, clearedAt: 1, rank: 1, _id: 1 } },
      // What is to be cleared because it has lapsed; hard signals do not lapse.
      { key: { lapsesAt: 1 }, partialFilterExpression: { lapsesAt: { $type: 'date' } } },
    ],
  },
];

const rowsOf = (db: Db) => db.collection<SignalRow>('signals');
const signalOf = ({ _id, ...rest }: SignalRow): KeptSignal => ({ id: _id, ...rest });

/** What is in force at a moment: a signal that has lapsed counts no more, whether that was told already or not. */
export const inForceAt = (now: Date): Filter<SignalRow> => ({
  clearedAt: null,
  $or: [{ lapsesAt: null }, { lapsesAt: { $gt: now } }],
});

/** Signals by school, red ones first; every school asked for is in the map. */
export async function readSignals(
  { db, session }: { readonly db: Db; readonly session?: ClientSession },
  urns: readonly string[],
  filter: Filter<SignalRow>,
): Promise<Map<string, KeptSignal[]>> {
  const rows = await rowsOf(db)
    .find({ $and: [{ urn: { $in: [...urns] } }, filter] }, session ? { session } : {})
    .sort({ rank: 1, rule: 1, since: 1, _id: 1 })
    .toArray();
  const found = new Map<string, KeptSignal[]>(urns.map((urn) => [urn, []]));
  for (const row of rows) found.get(row.urn)?.push(signalOf(row));
  return found;
}

export async function findSignal({ db, session }: UnitOfWork, id: string): Promise<KeptSignal | null> {
  const row = await rowsOf(db).findOne({ _id: id }, { session });
  return row && signalOf(row);
}

export async function lapsedSignals(
  { db, session }: UnitOfWork,
  urns: readonly string[],
  now: Date,
): Promise<KeptSignal[]> {
  const rows = rowsOf(db).find(
    { urn: { $in: [...urns] }, clearedAt: null, lapsesAt: { $lte: now } },
    { session },
  );
  return (await rows.toArray()).map(signalOf);
}

export interface Clearing extends Cleared {
  readonly id: string;
  readonly at: Date;
}

interface Changes {
  readonly raised: readonly KeptSignal[];
  readonly cleared: readonly Clearing[];
  /** Those that go on with another figure. */
  readonly moved: readonly (Pick<KeptSignal, 'id'> & Pick<Signal, 'sentence' | 'value' | 'threshold'>)[];
}

export async function saveSignals(
  { db, session }: UnitOfWork,
  { raised, cleared, moved }: Changes,
): Promise<void> {
  const writes = [
    ...raised.map(({ id, ...row }) => ({ insertOne: { document: { _id: id, ...row } } })),
    ...cleared.map(({ id, at, ...how }) => ({
      updateOne: { filter: { _id: id }, update: { $set: { clearedAt: at, cleared: how } } },
    })),
    ...moved.map(({ id, ...figure }) => ({ updateOne: { filter: { _id: id }, update: { $set: figure } } })),
  ];
  if (writes.length > 0) await rowsOf(db).bulkWrite(writes, { session, ordered: false });
}

export const pageOfSignals = (
  db: Db,
  filter: Filter<SignalRow>,
  page: PageArguments,
): Promise<Connection<KeptSignal>> =>
  readPage({ collection: rowsOf(db), filter, order: ['rank', '_id'], toNode: signalOf }, page);

export interface SignalCount {
  readonly rule: string;
  readonly severity: Signal['severity'];
  readonly signals: number;
  readonly schools: number;
}

export interface SignalPage extends Connection<KeptSignal> {
  readonly counts: () => Promise<readonly SignalCount[]>;
}

/** How many signals there are of each rule, and at how many schools. */
export async function countSignals(db: Db, filter: Filter<SignalRow>): Promise<SignalCount[]> {
  const group = {
    _id: { rule: '$rule', severity: '$severity' },
    signals: { $sum: 1 },
    urns: { $addToSet: '$urn' },
  };
  const rows = await rowsOf(db)
    .aggregate<{ _id: Pick<SignalCount, 'rule' | 'severity'>; signals: number; urns: string[] }>([
      { $match: filter },
      { $group: group },
      { $sort: { '_id.severity': -1, '_id.rule': 1 } },
    ])
    .toArray();
  return rows.map(({ _id, signals, urns }) => ({ ..._id, signals, schools: urns.length }));
}
