import type { Slice } from '@middletier/runtime/slice';
import { returnSlice } from '../returns/return-slice';
import { LEADERSHIP_RETURNS } from './leadership-kind';
import { staffErasureCollection } from './posts-repository';
import { resolvers } from './resolvers';

const { collections = [], ...taken } = returnSlice(LEADERSHIP_RETURNS, 'asAt');

/** Posts in leadership, as schools return them, and what is held about who holds them. */
export const leadership: Slice = {
  ...taken,
  collections: [...collections, staffErasureCollection],
  resolvers,
};
