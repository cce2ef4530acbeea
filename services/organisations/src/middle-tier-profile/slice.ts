import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** How an authority works as a middle tier. */
export const middleTierProfile: Slice = { resolvers };
