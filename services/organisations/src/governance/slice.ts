import type { Slice } from '@middletier/runtime/slice';
import { returnSlice } from '../returns/return-slice';
import { GOVERNANCE_RETURNS } from './governance-kind';

/** Seats of governing bodies, as schools return them. */
export const governance: Slice = returnSlice(GOVERNANCE_RETURNS, 'asAt');
