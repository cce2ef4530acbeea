import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** What support truly costs, and at which price it sustains itself. */
export const trueCosts: Slice = { resolvers };
