import type { Comparison, Kind } from '../comparison/comparators-of-many';
import type { Basis, Framework } from '../frameworks/framework';
import type { Measures } from './repository';

const KINDS: Readonly<Partial<Record<Basis, Kind>>> = {
  GAP_TO_AREA: 'AREA',
  PERCENTILE_IN_AREA: 'AREA',
  GAP_TO_NATIONAL: 'NATIONAL',
  GAP_TO_SIMILAR: 'SIMILAR_SCHOOLS',
};

/** What has to be read to place schools by some frameworks, and nothing else. */
export function whatIsAsked(
  frameworks: Iterable<Framework>,
): Measures & { comparisons: readonly Comparison[] } {
  const all = new Set<string>();
  const withSeries = new Set<string>();
  const comparisons = new Map<string, Comparison>();
  for (const { criteria, escalations } of frameworks) {
    for (const { measure, basis } of criteria) {
      all.add(measure);
      if (basis === 'TREND') withSeries.add(measure);
      const kind = KINDS[basis];
      if (kind) comparisons.set(`${measure}|${kind}`, { measure, kind });
    }
    for (const { measure } of escalations.flatMap(({ when }) =>
      'limits' in when ? when.limits.flat() : [],
    )) {
      all.add(measure);
      withSeries.add(measure);
    }
  }
  return { all, withSeries, comparisons: [...comparisons.values()] };
}
