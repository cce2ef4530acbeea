import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** Money that was set aside for a school, which spends it where it chooses. */
export const earmarked: Slice = { resolvers };
