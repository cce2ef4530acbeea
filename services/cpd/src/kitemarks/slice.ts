import type { Slice } from '@middletier/runtime/slice';
import { kitemarkCollections } from './repository';
import { resolvers } from './resolvers';

/** A voluntary mark of quality for providers, which rests on evidence (domain.md R4). */
export const marking: Slice = { resolvers, collections: kitemarkCollections };
