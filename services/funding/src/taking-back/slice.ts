import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** Money that is taken back, with all that was paid by it. */
export const takingBack: Slice = { resolvers };
