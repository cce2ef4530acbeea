import type { Slice } from '@middletier/runtime/slice';
import { areaPlanCollections } from './repository';
import { resolvers } from './resolvers';

/** Plans for an area, and how far it and its schools have come (domain.md L1). */
export const areaPlans: Slice = { resolvers, collections: areaPlanCollections };
