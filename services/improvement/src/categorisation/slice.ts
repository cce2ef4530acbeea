import type { Slice } from '@middletier/runtime/slice';
import { appliedFrameworkCollections } from './applied-framework-repository';
import { dayFollower } from './day-worker';
import { followedDayCollections } from './followed-day-repository';
import { onResolutionPassed } from './on-resolution-passed';
import { onSchoolChanged } from './on-school-changed';
import { categorisationCollections } from './repository';
import { resolutionCollections } from './resolution-repository';
import { resolvers } from './resolvers';
import { stepCollections } from './step-repository';
import { uncategorisedCollections } from './uncategorised-repository';

/** Which school needs what, why, and who agreed. */
export const categorisation: Slice = {
  resolvers,
  collections: [
    ...categorisationCollections,
    ...stepCollections,
    ...appliedFrameworkCollections,
    ...resolutionCollections,
    ...uncategorisedCollections,
    ...followedDayCollections,
  ],
  consumptions: () => [onResolutionPassed, onSchoolChanged],
  workers: (ground) => [dayFollower(ground)],
};
