import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** Where succession is at risk, what would help, and who is missing on the way (004: "a ticking time bomb"). */
export const succession: Slice = { resolvers };
