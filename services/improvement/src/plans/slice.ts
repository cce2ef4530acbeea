import type { Slice } from '@middletier/runtime/slice';
import { onSchoolChanged } from './on-school-changed';
import { planCollections } from './repository';
import { resolvers } from './resolvers';

/** Short plans after a review, rated objective by objective, to exit or self-sustaining (domain.md W2). */
export const planning: Slice = {
  resolvers,
  collections: planCollections,
  consumptions: () => [onSchoolChanged],
};
