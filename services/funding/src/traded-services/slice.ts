import type { Slice } from '@middletier/runtime/slice';
import { serviceCollections } from './repository';
import { resolvers } from './resolvers';

/** The catalogue of services that are sold to schools, with what they truly cost. */
export const tradedServices: Slice = { resolvers, collections: serviceCollections };
