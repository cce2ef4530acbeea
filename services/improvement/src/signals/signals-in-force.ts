import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { KeptSignal } from './kept-signal';
import { inForceAt, readSignals } from './repository';

export type { KeptSignal } from './kept-signal';

/**
 * What other slices ask of this one: the signals in force at some schools. Only those that are open to the school: a
 * category, which a head must be able to redo with a pencil, may not rest on what the head may not read.
 */
export const signalsInForce = (
  reading: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  urns: readonly string[],
  now = new Date(),
): Promise<ReadonlyMap<string, readonly KeptSignal[]>> =>
  readSignals(reading, urns, { $and: [inForceAt(now), { confidentiality: 'OPEN' }] });
