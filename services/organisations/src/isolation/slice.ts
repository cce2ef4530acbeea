import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** Schools that stand alone. */
export const isolation: Slice = { resolvers };
