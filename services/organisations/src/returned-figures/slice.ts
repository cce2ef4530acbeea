import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** What schools returned, as everybody may see it. */
export const returnedFigures: Slice = { resolvers };
