import type { Slice } from '@middletier/runtime/slice';
import { historyCollections } from './history-repository';
import { onReturnAccepted } from './on-return-accepted';
import { onSchoolChanged } from './on-school-changed';
import { onSchoolSucceeded } from './on-school-succeeded';
import { publishedCollections } from './published-repository';
import { figuresCollections } from './repository';
import { resolvers } from './resolvers';
import { waitingCollections } from './waiting-repository';

/** What has been measured at schools. */
export const observations: Slice = {
  resolvers,
  collections: [...figuresCollections, ...historyCollections, ...publishedCollections, ...waitingCollections],
  consumptions: () => [onReturnAccepted, onSchoolChanged, onSchoolSucceeded],
};
