import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { findEvaluations } from './repository';

/** What other slices ask of this one: whether a school has judged a session by what this booking was for. */
export const wasJudged = async (unit: UnitOfWork, bookingId: string): Promise<boolean> =>
  (await findEvaluations(unit, bookingId)).length > 0;
