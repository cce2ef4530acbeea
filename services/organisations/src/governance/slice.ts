import type { Slice } from '@middletier/runtime/slice';
import { returnCollection } from '../returns/return-kind';
import { returnRoutes } from '../returns/return-route';
import { GOVERNANCE_RETURNS } from './governance-kind';

/** Seats of governing bodies, as schools return them. */
export const governance: Slice = {
  collections: [returnCollection('governance', 'asAt')],
  routes: returnRoutes(GOVERNANCE_RETURNS),
};
