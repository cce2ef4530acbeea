import type { Slice } from '@middletier/runtime/slice';
import { studyAwardCollections } from './repository';
import { resolvers } from './resolvers';

/** Money towards a degree of those who aspire to lead (domain.md L7). */
export const studying: Slice = { resolvers, collections: studyAwardCollections };
