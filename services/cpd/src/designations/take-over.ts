import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { Refusal } from '@middletier/runtime/refusal';
import type { Merging } from '../leaders/merging';
import { kindsInForce, reassign } from './repository';

/** For leaders who merge two records. Refuses DESIGNATED_TWICE: which of two of a kind was never given, a person must say. */
export async function takeOver(unit: UnitOfWork, merging: Merging): Promise<void> {
  const held = await kindsInForce(unit, merging.into);
  const twice = (await kindsInForce(unit, merging.from)).find((kind) => held.includes(kind));
  if (twice)
    throw new Refusal('DESIGNATED_TWICE', `Both records are designated as ${twice}: withdraw one first.`, [
      'input',
      'from',
    ]);
  await reassign(unit, merging);
}
