import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { forgetFilesBefore } from '../return-files/forget-files';
import { RETURN_KINDS } from '../returns/all-kinds';
import { forgetRowsBefore } from '../returns/kept-rows';

/**
 * Forgets what returns said longer ago than their kind is kept: figures by their day, rows of files by the day they came.
 * What was told of them stays where it was told: it is of no person. `today` is YYYY-MM-DD.
 */
export async function forgetOld(unit: Pick<UnitOfWork, 'db'>, today: string): Promise<number> {
  let forgotten = 0;
  for (const kind of RETURN_KINDS) {
    const before = `${Number(today.slice(0, 4)) - kind.keptYears}${today.slice(4)}`;
    forgotten += await forgetRowsBefore(unit.db, kind, before);
    forgotten += await forgetFilesBefore(unit, { kind: kind.name, before: new Date(`${before}T00:00:00Z`) });
  }
  return forgotten;
}
