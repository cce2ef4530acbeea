import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** A trust's yearly account of its collaborations. */
export const trustReturn: Slice = { resolvers };
