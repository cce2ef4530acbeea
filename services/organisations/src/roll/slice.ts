import type { Slice } from '@middletier/runtime/slice';
import { returnCollection } from '../returns/return-kind';
import { returnRoutes } from '../returns/return-route';
import { ROLL_RETURNS } from './roll-kind';

/** Roll returns. */
export const roll: Slice = {
  collections: [returnCollection('rolls', 'censusDate')],
  routes: returnRoutes(ROLL_RETURNS),
};
