import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { changeFile } from './repository';
import type { FileDecision, ReturnFile } from './return-file';
import { tellMove } from './tell-move';

/** Rows are gone through from the first on, whatever was done with them before. */
export async function keepDecision(
  unit: UnitOfWork,
  { id }: ReturnFile,
  { state, decision }: Pick<ReturnFile, 'state'> & { readonly decision: FileDecision },
): Promise<void> {
  const set = { state, applied: '', changedAt: decision.at };
  const file = await changeFile(unit, { _id: id }, { $set: set, $push: { decisions: decision } });
  if (file) tellMove(unit, file);
}
