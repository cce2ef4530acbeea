import type { Slice } from '@middletier/runtime/slice';
import { trainingCollections } from './repository';
import { resolvers } from './resolvers';

/** Sessions of what is on offer, and the places that schools have at them. */
export const training: Slice = { resolvers, collections: trainingCollections };
