import type { Slice } from '@middletier/runtime/slice';
import { returnCollection } from '../returns/return-kind';
import { returnRoutes } from '../returns/return-route';
import { SUSPENSION_RETURNS } from './suspensions-kind';

/** Suspensions and permanent exclusions, as schools return them. */
export const suspensions: Slice = {
  collections: [returnCollection('suspensions', 'from')],
  routes: returnRoutes(SUSPENSION_RETURNS),
};
