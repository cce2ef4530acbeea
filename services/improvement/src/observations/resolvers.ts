import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';
import { filterMeasures } from './filter-measures';
import { findMeasure } from './measures';

export const resolvers: Resolvers = {
  Query: {
    measures: (_parent, { filter }) => filterMeasures(filter ?? {}),
  },
  School: {
    observations: async ({ urn }, { measures }, context) => {
      const audience = await requireConcernWith(context, urn);
      const found = audience && (await context.observations.load(urn));
      return found && measures ? found.filter(({ measure }) => measures.includes(measure)) : found;
    },
  },
  Measure: {
    source: ({ sourceKind }) => sourceKind,
    definition: ({ source }) => source,
    grades: ({ grades = {} }) => Object.entries(grades).map(([value, name]) => ({ value: +value, name })),
  },
  Observation: {
    title: ({ measure }) => findMeasure(measure)?.name ?? measure,
    definition: ({ measure }) => findMeasure(measure) ?? null,
    unit: ({ measure }) => findMeasure(measure)?.unit ?? 'PERCENT',
  },
};
