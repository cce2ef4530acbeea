import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { reviews } from './repository';
import type { SchoolReview } from './school-review';

/** What plans ask of this slice: a review by its id. */
export const knownReview = (unit: UnitOfWork, id: string): Promise<SchoolReview | null> =>
  reviews.find(unit, id);

/** The benchmark reviews of a plan. */
export const benchmarksOf = (unit: UnitOfWork, plan: string): Promise<readonly SchoolReview[]> =>
  reviews.all(unit, { plan }, { heldOn: 1 });
