import type { Slice } from '@middletier/runtime/slice';
import { returnCollection } from '../returns/return-kind';
import { returnRoutes } from '../returns/return-route';
import { FINANCE_RETURNS } from './finance-kind';

/** Finance summaries, as schools return them. */
export const finance: Slice = {
  collections: [returnCollection('finance', 'yearEnds')],
  routes: returnRoutes(FINANCE_RETURNS),
};
