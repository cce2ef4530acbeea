import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** What can own, join or decide: schools, trusts, authorities and partnerships under one name. */
export const bodies: Slice = { resolvers };
