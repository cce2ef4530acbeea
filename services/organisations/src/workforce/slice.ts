import type { Slice } from '@middletier/runtime/slice';
import { returnCollection } from '../returns/return-kind';
import { returnRoutes } from '../returns/return-route';
import { WORKFORCE_RETURNS } from './workforce-kind';

/** Counts of staff, as schools return them. */
export const workforce: Slice = {
  collections: [returnCollection('workforce', 'asAt')],
  routes: returnRoutes(WORKFORCE_RETURNS),
};
