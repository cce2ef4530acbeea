import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** The year of all funds of a body: what came and went, and its close. */
export const yearEnd: Slice = { resolvers };
