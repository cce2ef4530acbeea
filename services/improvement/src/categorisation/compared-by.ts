import type { Asked } from '../comparison/comparators';
import type { Basis, Criterion } from '../frameworks/framework';

const KINDS: Readonly<Partial<Record<Basis, Asked['kinds'][number]>>> = {
  GAP_TO_AREA: 'AREA',
  PERCENTILE_IN_AREA: 'AREA',
  GAP_TO_NATIONAL: 'NATIONAL',
  GAP_TO_SIMILAR: 'SIMILAR_SCHOOLS',
};

/** What criteria compare schools by: nothing else is read. */
export function comparedBy(criteria: readonly Criterion[]): Asked {
  const compared = criteria.filter(({ basis }) => KINDS[basis]);
  const kinds = [...new Set(compared.map(({ basis }) => KINDS[basis]!))];
  return { kinds, measures: new Set(compared.map(({ measure }) => measure)) };
}
