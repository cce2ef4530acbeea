import type { Slice } from '@middletier/runtime/slice';
import { onSchoolChanged } from './on-school-changed';
import { mentoringCollections } from './repository';
import { resolvers } from './resolvers';

/** Mentors for heads and deputies, matched all at once and never inside one line of management (domain.md L7). */
export const mentoring: Slice = {
  resolvers,
  collections: mentoringCollections,
  consumptions: () => [onSchoolChanged],
};
