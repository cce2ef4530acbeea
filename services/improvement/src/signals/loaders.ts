import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { KeptSignal } from './kept-signal';
import { inForceAt, readSignals } from './repository';

export type SignalLoader = DataLoader<string, readonly KeptSignal[]>;

/** Signals in force by URN, confidential ones too: who asks is looked at where they are shown. */
export const loadSignals = (db: Db, now: Date): SignalLoader =>
  new DataLoader(async (urns) => {
    const found = await readSignals({ db }, urns, inForceAt(now));
    return urns.map((urn) => found.get(urn)!);
  });
