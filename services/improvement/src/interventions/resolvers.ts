import { concerns, requireActor, requireOfficer } from '@middletier/runtime/actor';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { CATALOGUE } from './catalogue';
import { addOne, endOne, takeUpOne } from './keep-interventions';
import { sumUp } from './sum-up';
import type { Uptake } from './take-up';

/** For whom one of its schools concerns, and for officers of its owner. */
async function requireRight(uptake: Uptake, { actor, schools }: Context): Promise<Uptake> {
  const known = requireActor(actor);
  const facts = await Promise.all(uptake.urns.map((urn) => schools.load(urn)));
  if (!facts.some((school) => school && concerns(known, school.audience)))
    requireOfficer(actor, uptake.owner);
  return uptake;
}

export const resolvers: Resolvers = {
  Query: {
    interventions: async (_root, { keyStage, barrier, owner }, { interventions }) =>
      [...CATALOGUE, ...(owner ? await interventions.addedBy(owner) : [])].filter(
        ({ keyStages, barriers }) =>
          (!keyStage || keyStages.includes(keyStage)) && (!barrier || barriers.includes(barrier)),
      ),
    interventionUptake: async (_root, { id }, context) => {
      requireActor(context.actor);
      const found = await context.interventions.uptakes.load(id);
      return found && requireRight(found, context);
    },
  },
  Mutation: {
    addIntervention: (_root, { input }, context) => addOne(context, input),
    takeUpIntervention: (_root, { input }, context) => takeUpOne(context, input),
    endInterventionUptake: (_root, { input }, context) => endOne(context, input),
  },
  School: {
    interventionUptakes: async ({ urn }, { first, after }, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.interventions.pageOfSchool(urn, { first, after });
    },
  },
  AreaPlanPriority: {
    interventions: async ({ id, of }, _args, { interventions }) => {
      const all = await interventions.under.load(of.plan.id);
      return sumUp(all.filter(({ under }) => under?.priority === id));
    },
  },
  InterventionsTakenUp: {
    intervention: async ({ intervention }, _args, { interventions }) =>
      (await interventions.one.load(intervention))!,
    amount: ({ amountPence }) => ({ pence: amountPence, currency: 'GBP' }),
  },
  InterventionUptake: {
    intervention: async ({ intervention }, _args, { interventions }) =>
      (await interventions.one.load(intervention))!,
    schools: ({ urns }) => urns.map((urn) => ({ urn })),
    amount: ({ amountPence }) => ({ pence: amountPence, currency: 'GBP' }),
    endedOn: ({ ended }) => ended?.on,
    result: ({ ended }) => ended?.result,
  },
  InterventionPerson: { from: ({ from }) => (from === null ? null : { urn: from }) },
};
