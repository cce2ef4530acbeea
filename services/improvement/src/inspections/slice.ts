import type { Slice } from '@middletier/runtime/slice';
import { inspectionCollections } from './repository';
import { resolvers } from './resolvers';

/** Inspections by Ofsted, on the scale of their time. */
export const inspections: Slice = { resolvers, collections: inspectionCollections };
