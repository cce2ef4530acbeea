import type { Slice } from '@middletier/runtime/slice';
import { onReturnAccepted } from './on-return-accepted';
import { onSchoolChanged } from './on-school-changed';
import { onSchoolSucceeded } from './on-school-succeeded';
import { figuresCollections } from './repository';
import { resolvers } from './resolvers';

/** What has been measured at schools. */
export const observations: Slice = {
  resolvers,
  collections: figuresCollections,
  consumptions: () => [onReturnAccepted, onSchoolChanged, onSchoolSucceeded],
};
