import type { Slice } from '@middletier/runtime/slice';
import { stepCollections } from './repository';
import { resolvers } from './resolvers';

/** Steps by statute, each under the law as it stood on its day, with what must precede it. */
export const statutorySteps: Slice = { resolvers, collections: stepCollections };
