import type { Slice } from '@middletier/runtime/slice';
import { registerCollections } from './repository';
import { resolvers } from './resolvers';

/** Schools, trusts and local authorities, as the national register has them. */
export const register: Slice = { resolvers, collections: registerCollections };
