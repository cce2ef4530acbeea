import type { Slice } from '@middletier/runtime/slice';
import { returnSlice } from '../returns/return-slice';
import { LEADERSHIP_RETURNS } from './leadership-kind';

/** Posts in leadership, as schools return them. */
export const leadership: Slice = returnSlice(LEADERSHIP_RETURNS, 'asAt');
