import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { saveBodies } from './save-repository';
import type { Trust } from './school';

/** What other slices ask of this one: to keep the names of trusts that a file of groups gives. */
export const nameTrusts = (unit: UnitOfWork, trusts: readonly Trust[]): Promise<void> =>
  saveBodies(unit, { localAuthorities: [], trusts });
