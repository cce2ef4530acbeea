import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Due } from './due';
import { dues } from './repository';

/** Refuses DUE_UNKNOWN. */
export async function requireKnownDue(unit: UnitOfWork, id: string): Promise<Due> {
  const due = await dues.find(unit, id);
  if (due) return due;
  throw new Refusal('DUE_UNKNOWN', `There is no due ${id}.`, ['input', 'due']);
}
