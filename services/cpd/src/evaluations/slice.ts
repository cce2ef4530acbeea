import type { Slice } from '@middletier/runtime/slice';
import { evaluationCollections } from './repository';
import { resolvers } from './resolvers';

/** What training was worth, by those who took part, in three steps (000: quality is "an unknown prior to the training"). */
export const evaluating: Slice = { resolvers, collections: evaluationCollections };
