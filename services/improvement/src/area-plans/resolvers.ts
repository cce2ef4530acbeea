import { concerns } from '@middletier/runtime/actor';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { latestOf, versionOf } from './area-plan';
import type { SchoolWay } from './benchmark';
import { recordAll } from './keep-figures';
import { adoptOne, changeOne } from './keep-plans';
import type { MeasureInPlan } from './loaders';
import { inAggregate, keepsPlan } from './may-see';
import { TOLD } from './progress';

/**
 * Schools whose own figures who asks may see: those that concern them. What was recorded in the plan its officers may see
 * whole; what was observed elsewhere a plan opens to nobody.
 */
async function visibleWays(
  measure: MeasureInPlan,
  ways: readonly SchoolWay[],
  context: Context,
): Promise<SchoolWay[]> {
  const { actor, schools } = context;
  if (!actor) return [];
  if (measure.measure === null && keepsPlan(actor, measure.of.plan.owner)) return [...ways];
  const facts = await Promise.all(ways.map(({ urn }) => schools.load(urn)));
  return ways.filter((_way, i) => {
    const school = facts[i];
    return school && concerns(actor, school.audience);
  });
}

export const resolvers: Resolvers = {
  Query: {
    areaPlan: async (_root, { id, version = null }, { areaPlans }) => {
      const plan = await areaPlans.plans.load(id);
      return plan && versionOf(plan, version);
    },
    areaPlans: (_root, { owner = null, first, after }, { areaPlans }) =>
      areaPlans.page({ owner }, { first, after }),
  },
  Mutation: {
    adoptAreaPlan: async (_root, { input }, context) => versionOf(await adoptOne(context, input), null)!,
    changeAreaPlan: async (_root, { input }, context) => versionOf(await changeOne(context, input), null)!,
    recordPlanFigures: async (_root, { input }, context) => versionOf(await recordAll(context, input), null)!,
  },
  School: {
    areaPlans: async ({ urn }, { first, after }, context) => {
      await requireConcernWith(context, urn);
      const school = await context.schools.load(urn);
      if (!school) return null;
      const { localAuthority } = school.audience;
      return context.areaPlans.page(
        { school: { urn, phase: school.phase, localAuthority } },
        { first, after },
      );
    },
  },
  AreaPlan: {
    __resolveReference: async ({ id }, { areaPlans }) => {
      const plan = await areaPlans.plans.load(id);
      return plan && versionOf(plan, null);
    },
    id: ({ plan }) => plan.id,
    owner: ({ plan }) => plan.owner,
    name: ({ content }) => content.name,
    from: ({ content }) => content.from,
    to: ({ content }) => content.to,
    authorities: ({ content }) => content.area.authorities,
    phases: ({ content }) => content.area.phases,
    schools: ({ content }) => content.area.urns.map((urn) => ({ urn })),
    priorities: ({ plan, content }) => content.priorities.map((one) => ({ ...one, of: { plan, content } })),
    history: ({ plan }) => plan.versions,
    version: ({ content }) => content.number,
    latestVersion: ({ plan }) => latestOf(plan).number,
  },
  AreaPlanPriority: {
    measures: ({ measures, of }) => measures.map((one) => ({ ...one, of })),
  },
  AreaPlanMeasure: {
    progress: async (measure, _args, { areaPlans }) => ({
      measure,
      ...inAggregate(await areaPlans.progress(measure)),
    }),
  },
  AreaPlanProgress: {
    schools: ({ measure, schools }, { only = null }, context) =>
      visibleWays(measure, only === null ? schools : schools.filter(TOLD[only]), context),
    ofSchool: async ({ measure, schools }, { urn }, context) => {
      const way = schools.filter((one) => one.urn === urn);
      return (await visibleWays(measure, way, context))[0] ?? null;
    },
  },
  SchoolPlanProgress: { school: ({ urn }) => ({ urn }) },
};
