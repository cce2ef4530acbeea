import type { Slice } from '@middletier/runtime/slice';
import { returnSlice } from '../returns/return-slice';
import { FINANCE_RETURNS } from './finance-kind';

/** Finance summaries, as schools return them. */
export const finance: Slice = returnSlice(FINANCE_RETURNS, 'yearEnds');
