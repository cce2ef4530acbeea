import { Refusal } from '@middletier/runtime/refusal';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';
import { attainmentComparison } from './attainment-comparison';
import { CHANCE_METHOD } from './chance';
import { concernsActor, readableIntakes } from './may-read';
import { comparisonsFor } from './school-comparisons';
import { featuresOf, likenessOf } from './likeness';

export const resolvers: Resolvers = {
  Query: {
    attainmentComparison: (_parent, { input }, context) => {
      const { from = null, to = null, chosenSchools = null, against = 'AREA' } = input;
      const leastCohort = checkCohort(input.leastCohort, ['input', 'leastCohort']);
      return attainmentComparison(context, { ...input, from, to, chosenSchools, against, leastCohort });
    },
  },
  School: {
    comparisons: async ({ urn }, args, context) => {
      const leastCohort = checkCohort(args.leastCohort, ['leastCohort']);
      const facts = await context.schools.load(urn);
      if (!facts) return null;
      const observations = await context.observations.load(urn);
      const standing = await context.standings.load({ facts, observations });
      const measures = args.measures ?? null;
      return comparisonsFor(standing, { mine: concernsActor(context, facts), measures, leastCohort });
    },
    similarSchools: ({ urn }, _args, context) => context.similarSchools.load(urn),
  },
  AttainmentComparison: { method: () => CHANCE_METHOD },
  AttainmentRow: {
    school: ({ urn }) => ({ urn }),
    series: async ({ urn, series }, _args, context) => {
      if (series === null) await requireConcernWith(context, urn);
      return series;
    },
  },
  SimilarSchools: {
    schools: async (group, _args, context) => {
      const mayRead = await readableIntakes(context, group);
      return group.schools.map((other) => ({ ...other, likeness: likenessOf(group, other, mayRead) }));
    },
    features: ({ features }) => featuresOf(features),
    notKnown: ({ notKnown }) => featuresOf(notKnown),
    chosenAt: ({ at }) => at.toISOString(),
  },
  SimilarSchool: {
    school: ({ urn }) => ({ urn }),
    name: async ({ urn }, _args, context) => (await context.schools.load(urn))?.name ?? null,
  },
};

const LEAST_COHORT = 30;
const MOST_PUPILS = 1_000;

function checkCohort(asked: number | undefined, path: readonly string[]): number {
  const least = asked ?? LEAST_COHORT;
  if (least >= 1 && least <= MOST_PUPILS) return least;
  throw new Refusal('BAD_COHORT', `leastCohort must be 1 to ${MOST_PUPILS}; it is ${least}.`, path);
}
