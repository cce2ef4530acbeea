import { dayAsked } from '@middletier/runtime/day';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';
import { recordEntered } from './commands';
import { filterMeasures } from './filter-measures';
import { historyPage } from './history-repository';
import { findMeasure } from './measures';
import { readPublished } from './published-repository';

const only = <Of extends { readonly measure: string }>(
  observations: readonly Of[],
  measures: readonly string[] | null | undefined,
): readonly Of[] =>
  measures ? observations.filter(({ measure }) => measures.includes(measure)) : observations;

export const resolvers: Resolvers = {
  Query: {
    measures: (_parent, { filter }) => filterMeasures(filter ?? {}),
    publishedFigures: async (_parent, { area, measures }, { store }) =>
      only((await readPublished(store, [area])).get(area) ?? [], measures),
  },
  Mutation: {
    recordObservations: async (_parent, args, context) => {
      const { schools, ...counts } = await recordEntered(context, args);
      return { ...counts, schools: schools.map((urn) => ({ urn })) };
    },
  },
  School: {
    observations: async ({ urn }, { measures, asAt }, context) => {
      const day = dayAsked(asAt);
      if (!(await requireConcernWith(context, urn))) return null;
      const found = day
        ? await context.pastObservations.load({ urn, asAt: day })
        : await context.observations.load(urn);
      return only(found, measures);
    },
    observationHistory: async ({ urn }, { measures, ...page }, context) =>
      (await requireConcernWith(context, urn)) &&
      historyPage(context.store.db, { subject: urn, measures: measures ?? null, ...page }),
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
  PastObservation: {
    title: ({ measure }) => findMeasure(measure)?.name ?? measure,
    recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
  },
  SupersededObservation: {
    recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
    supersededAt: ({ supersededAt }) => supersededAt.toISOString(),
  },
};
