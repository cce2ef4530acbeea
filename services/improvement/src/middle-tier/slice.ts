import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** How good the middle tier is, by the schools of an authority (domain.md W8); it keeps nothing of its own. */
export const middleTier: Slice = { resolvers };
