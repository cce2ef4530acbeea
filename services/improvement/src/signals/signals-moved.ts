import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { KeptSignal } from './kept-signal';
import { readSignals } from './repository';

/**
 * What other slices ask of this one: the signals at some schools that were raised or cleared since a moment, confidential
 * ones too. Who asks is looked at where they are shown (`mayRead`).
 */
export const signalsMoved = (
  reading: Pick<UnitOfWork, 'db'>,
  urns: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, readonly KeptSignal[]>> =>
  readSignals(reading, urns, { $or: [{ since: { $gt: since } }, { clearedAt: { $gt: since } }] });
