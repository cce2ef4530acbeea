import type { Comparison } from '../comparison/comparators-of-many';
import type { Basis, Framework } from '../frameworks/framework';
import { figureName } from './figure-column';
import type { Measures } from './school-columns';

/** A kind of figure that criteria band, and with what it is compared; undefined where with nothing. */
export interface AskedFigure {
  readonly name: string;
  readonly measure: string;
  readonly basis: Basis;
  readonly comparison: Comparison | undefined;
}

export interface Asked {
  readonly measures: Measures;
  readonly figures: readonly AskedFigure[];
}

const COMPARED: Readonly<Partial<Record<Basis, Omit<Comparison, 'measure'>>>> = {
  GAP_TO_AREA: { kind: 'AREA', read: 'MEAN' },
  PERCENTILE_IN_AREA: { kind: 'AREA', read: 'PERCENTILE' },
  GAP_TO_NATIONAL: { kind: 'NATIONAL', read: 'MEAN' },
  GAP_TO_SIMILAR: { kind: 'SIMILAR_SCHOOLS', read: 'MEAN' },
};

/** What has to be read to place schools by some frameworks, and nothing else. */
export function whatIsAsked(frameworks: Iterable<Framework>): Asked {
  const all = new Set<string>();
  const withSeries = new Set<string>();
  const figures = new Map<string, AskedFigure>();
  for (const { criteria, escalations } of frameworks) {
    for (const { measure, basis } of criteria) {
      all.add(measure);
      if (basis === 'TREND') withSeries.add(measure);
      const [name, compared] = [figureName(measure, basis), COMPARED[basis]];
      figures.set(name, { name, measure, basis, comparison: compared && { measure, ...compared } });
    }
    for (const { when } of escalations)
      for (const { measure } of 'limits' in when ? when.limits.flat() : []) {
        all.add(measure);
        withSeries.add(measure);
      }
  }
  return { measures: { all, withSeries }, figures: [...figures.values()] };
}
