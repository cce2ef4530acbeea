import type { Slice } from '@middletier/runtime/slice';
import { pipelineCollections } from './repository';
import { resolvers } from './resolvers';

/** Ways into leadership, and how far people are on them by evidence (domain.md L7). */
export const pipelining: Slice = {
  resolvers,
  collections: pipelineCollections,
  confided: { 'Candidacy.evidence': ['leader', 'pipeline'] },
};
