import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';
import { findMeasure } from './measures';

export const resolvers: Resolvers = {
  School: {
    observations: async ({ urn }, _args, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.observations.load(urn);
    },
  },
  Observation: {
    title: ({ measure }) => findMeasure(measure)?.name ?? measure,
    unit: ({ measure }) => findMeasure(measure)?.unit ?? 'PERCENT',
  },
};
