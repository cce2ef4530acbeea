import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Priorities, Warning } from './recommend';

interface SignalTold extends Warning {
  readonly urn: string;
  readonly inForce: boolean;
}
type SignalRow = SignalTold & { readonly _id: string };
type PriorityRow = Omit<Priorities, 'urn'> & { readonly _id: string };

export const warningCollections: readonly CollectionDefinition[] = [
  { name: 'schoolSignals', indexes: [{ key: { urn: 1, inForce: 1 } }] },
  { name: 'trainingPriorities' },
];

const signals = (db: Db) => db.collection<SignalRow>('schoolSignals');
const priorities = (db: Db) => db.collection<PriorityRow>('trainingPriorities');

/** What was told last of each signal of a school counts, also where it comes out of the dead letters. */
export async function recordSignals({ db, session }: UnitOfWork, told: readonly SignalTold[]): Promise<void> {
  for (const one of told) {
    const _id = `${one.urn}|${one.rule}`;
    const kept = await signals(db).findOne({ _id }, { session, projection: { since: 1 } });
    if (kept && kept.since > one.since) continue;
    await signals(db).replaceOne({ _id }, one, { upsert: true, session });
  }
}

export async function findPriorities({ db, session }: UnitOfWork, urn: string): Promise<Priorities | null> {
  const row = await priorities(db).findOne({ _id: urn }, { session });
  return row && { urn: row._id, ...row };
}

export async function savePriorities(
  { db, session }: UnitOfWork,
  { urn, ...row }: Priorities,
): Promise<void> {
  await priorities(db).replaceOne({ _id: urn }, row, { upsert: true, session });
}

export interface Wishes {
  /** By URN, in the order of their rules. */
  readonly warnings: DataLoader<string, readonly Warning[]>;
  readonly priorities: DataLoader<string, Priorities | null>;
}

export const loadWishes = (db: Db): Wishes => ({
  warnings: new DataLoader(async (urns) => {
    const rows = await signals(db)
      .find({ urn: { $in: [...urns] }, inForce: true })
      .sort({ _id: 1 })
      .toArray();
    return urns.map((urn) =>
      rows.filter((row) => row.urn === urn).map(({ rule, sentence, since }) => ({ rule, sentence, since })),
    );
  }),
  priorities: rowsByKey(priorities(db), ({ _id, ...row }) => ({ urn: _id, ...row })),
});
