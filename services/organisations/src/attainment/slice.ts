import type { Slice } from '@middletier/runtime/slice';
import { returnSlice } from '../returns/return-slice';
import { ATTAINMENT_RETURNS } from './attainment-kind';

/** Results by measure and cohort, as schools return them. */
export const attainment: Slice = returnSlice(ATTAINMENT_RETURNS, 'year');
