import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** What another framework, or other thresholds, would do; it keeps nothing. */
export const rehearsal: Slice = { resolvers };
