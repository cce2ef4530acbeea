import type { Slice } from '@middletier/runtime/slice';
import { projectCollections } from './repository';
import { resolvers } from './resolvers';

/** Practice that schools of an alliance develop jointly, by its priorities and at three levels (domain.md R2). */
export const developing: Slice = { resolvers, collections: projectCollections };
