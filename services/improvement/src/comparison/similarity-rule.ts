import type { SimilarityRule } from './similar-schools';

/**
 * Likeness by intake: poverty, language, special needs, size and pupils who come and go, each counting the same. What
 * becomes known of intakes, such as attainment before the school, is one more line; a change is a new version.
 */
export const SIMILAR_BY_INTAKE: SimilarityRule = {
  version: 1,
  features: [
    { id: 'fsm', name: 'Eligible for free school meals', unit: 'PERCENT', weight: 1 },
    { id: 'eal', name: 'First language not English', unit: 'PERCENT', weight: 1 },
    { id: 'sen', name: 'Special educational needs', unit: 'PERCENT', weight: 1 },
    { id: 'pupils', name: 'Pupils on roll', unit: 'COUNT', weight: 1 },
    { id: 'mobility', name: 'Came in year 6', unit: 'PERCENT', weight: 1 },
  ],
  schools: 20,
  leastFeatures: 3,
};
