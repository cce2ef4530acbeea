import type { Slice } from '@middletier/runtime/slice';
import { returnCollection } from '../returns/return-kind';
import { returnRoutes } from '../returns/return-route';
import { ATTAINMENT_RETURNS } from './attainment-kind';

/** Results by measure and cohort, as schools return them. */
export const attainment: Slice = {
  collections: [returnCollection('attainment', 'year')],
  routes: returnRoutes(ATTAINMENT_RETURNS),
};
