import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { moveInForce } from './repository';

/** What somebody is designated for goes with them to another school: for leaders, in the same unit of work. */
export const followLeader = (
  unit: UnitOfWork,
  moved: { readonly leader: string; readonly urn: string },
): Promise<void> => moveInForce(unit, moved);
