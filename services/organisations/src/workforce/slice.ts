import type { Slice } from '@middletier/runtime/slice';
import { returnSlice } from '../returns/return-slice';
import { WORKFORCE_RETURNS } from './workforce-kind';

/** Counts of staff, as schools return them. */
export const workforce: Slice = returnSlice(WORKFORCE_RETURNS, 'asAt');
