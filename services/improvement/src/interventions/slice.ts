import type { Slice } from '@middletier/runtime/slice';
import { interventionCollections } from './repository';
import { resolvers } from './resolvers';

/** Interventions from a catalogue, taken up by groups of schools together (domain.md L2). */
export const interventions: Slice = { resolvers, collections: interventionCollections };
