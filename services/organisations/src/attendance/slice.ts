import type { Slice } from '@middletier/runtime/slice';
import { attendanceCollections } from './repository';
import { returnRoutes } from './return-route';

/** Weekly attendance returns. */
export const attendance: Slice = { collections: attendanceCollections, routes: returnRoutes };
