import type { Slice } from '@middletier/runtime/slice';
import { briefingCollections } from './repository';
import { resolvers } from './resolvers';

/** What national policy means for whom, and who has read it (domain.md R5). */
export const briefings: Slice = { resolvers, collections: briefingCollections };
