import type { Slice } from '@middletier/runtime/slice';
import { riskCollections } from './repository';
import { resolvers } from './resolvers';

/** Schools causing concern, each with an officer who answers for it (domain.md W9). */
export const riskRegister: Slice = {
  resolvers,
  collections: riskCollections,
  confided: { RiskEntry: ['id', 'urn'] },
};
