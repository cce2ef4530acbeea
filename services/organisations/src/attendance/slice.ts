import type { Slice } from '@middletier/runtime/slice';
import { returnCollection } from '../returns/return-kind';
import { returnRoutes } from '../returns/return-route';
import { ATTENDANCE_RETURNS } from './attendance-kind';

/** Weekly attendance returns. */
export const attendance: Slice = {
  collections: [returnCollection('attendance', 'weekCommencing')],
  routes: returnRoutes(ATTENDANCE_RETURNS),
};
