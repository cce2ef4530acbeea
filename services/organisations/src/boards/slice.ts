import type { Slice } from '@middletier/runtime/slice';
import { boardCollections } from './repository';
import { resolvers } from './resolvers';
import { seatCollections } from './seat-repository';

/** Boards of every shape, their seats and their chairs. */
export const boards: Slice = { resolvers, collections: [...boardCollections, ...seatCollections] };
