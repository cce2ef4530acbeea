import type { Slice } from '@middletier/runtime/slice';
import { returnSlice } from '../returns/return-slice';
import { SUSPENSION_RETURNS } from './suspensions-kind';

/** Suspensions and permanent exclusions, as schools return them. */
export const suspensions: Slice = returnSlice(SUSPENSION_RETURNS, 'from');
