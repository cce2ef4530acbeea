import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** Rows of returns that are sent through the graph, without a file. */
export const returnRows: Slice = { resolvers };
