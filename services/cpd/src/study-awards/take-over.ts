import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Merging } from '../leaders/merging';
import { reassign } from './repository';

/** For leaders who merge two records. */
export const takeOver = (unit: UnitOfWork, merging: Merging): Promise<void> => reassign(unit, merging);
