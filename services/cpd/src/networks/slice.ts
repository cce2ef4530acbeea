import type { Slice } from '@middletier/runtime/slice';
import { networkCollections } from './repository';
import { resolvers } from './resolvers';

/** Networks of leaders who meet: deputies, senior leaders (domain.md L7). */
export const networking: Slice = { resolvers, collections: networkCollections };
