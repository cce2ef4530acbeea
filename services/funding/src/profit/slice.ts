import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** What is left of a year, shared as the vote laid down. */
export const profits: Slice = { resolvers };
