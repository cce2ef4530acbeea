import { requireActor } from '@middletier/runtime/actor';
import { dayAsked } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { countedOf, whoseIs } from './categorisation';
import { agreeMany, byOfficer, bySchool, moderateMany, renewMany } from './commands';
import { answer, challenge, moderate, overrule, withdraw } from './decide';
import { possibleMoves } from './moves';
import { reproduce } from './reproduce';
import { maySee } from './rights';
import { STATUTORY_REASONS } from './statutory-reasons';
import { asItStands, renewalOf, sentenceOf } from './view';
import { worklistOf } from './worklist';

/** As it stands after a command. */
async function standing(id: string, { categorisations }: Context) {
  const found = await categorisations.byId.clear(id).load(id);
  return asItStands(found!);
}

async function reproduction(reckoning: Parameters<typeof reproduce>[0], { categorisations }: Context) {
  const framework = await categorisations.frameworks.load(reckoning.framework.key);
  return framework && reproduce(reckoning, framework);
}

export const resolvers: Resolvers = {
  Query: {
    categorisation: async (_root, { id }, context) => {
      if (!(await maySee(context, whoseIs(id)))) return null;
      const found = await context.categorisations.byId.load(id);
      return found && asItStands(found);
    },
    categorisations: (_root, { filter, first, after }, { actor, categorisations, now }) =>
      categorisations.worklist(worklistOf(requireActor(actor), filter ?? {}, now), { first, after }),
    statutoryReasons: () => STATUTORY_REASONS,
  },
  Mutation: {
    moderateCategorisation: async (_root, { input }, context) => {
      const given = {
        category: input.category ?? null,
        reason: input.reason,
        meeting: input.meeting ?? null,
      };
      const id = await byOfficer(context, { name: 'moderateCategorisation', input }, (before, deciding) =>
        moderate(before, given, deciding),
      );
      return standing(id, context);
    },
    moderateCategorisations: (_root, { input }, context) => {
      const moderations = input.moderations.map((one) => ({ ...one, category: one.category ?? null }));
      return moderateMany(context, { ...input, meeting: input.meeting ?? null, moderations });
    },
    agreeCategorisations: (_root, { input }, context) => agreeMany(context, input),
    challengeCategorisation: async (_root, { input }, context) => {
      const given = { grounds: input.grounds, sought: input.sought ?? null };
      const id = await bySchool(context, { name: 'challengeCategorisation', input }, (before, deciding) =>
        challenge(before, given, deciding),
      );
      return standing(id, context);
    },
    answerChallenge: async (_root, { input }, context) => {
      const given = { answer: input.answer, category: input.category ?? null, reason: input.reason };
      const id = await byOfficer(context, { name: 'answerChallenge', input }, (before, deciding) =>
        answer(before, given, deciding),
      );
      return standing(id, context);
    },
    overruleCategorisation: async (_root, { input }, context) => {
      const id = await byOfficer(context, { name: 'overruleCategorisation', input }, (before, deciding) =>
        overrule(before, input, deciding),
      );
      return standing(id, context);
    },
    withdrawCategorisation: async (_root, { input }, context) => {
      const id = await byOfficer(context, { name: 'withdrawCategorisation', input }, (before, deciding) =>
        withdraw(before, input, deciding),
      );
      return standing(id, context);
    },
    renewCategorisations: async (_root, { input }, context) => {
      const ids = await renewMany(context, { ...input, owner: input.owner ?? null });
      return Promise.all(ids.map((id) => standing(id, context)));
    },
  },
  School: {
    categorisation: async ({ urn }, { asAt }, context) => {
      const day = dayAsked(asAt);
      if (!(await requireConcernWith(context, urn))) return null;
      if (day !== null) return context.categorisations.at.load({ urn, asAt: day });
      const found = await context.categorisations.latest.load(urn);
      return found && asItStands(found);
    },
    categorisations: async ({ urn }, { owner: asked, first, after }, context) => {
      const owner = asked?.startsWith('local-authority:') ? null : (asked ?? undefined);
      if (!(await maySee(context, { urn, owner: owner ?? null }))) return null;
      return context.categorisations.history({ urn, owner }, { first, after });
    },
    uncategorisedBecause: async ({ urn }, _args, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.categorisations.uncategorised.load(urn);
    },
  },
  Subscription: {
    // The gateway follows the event stream and sends each event here as the root value.
    categorisationChanged: (_root, _args, { event }) => {
      if (event) return event['categorisationChanged'] as never;
      throw new Refusal(
        'NO_EVENT',
        'Subscribe at the gateway: it follows the changes and asks here for each.',
      );
    },
  },
  Categorisation: {
    school: ({ urn }) => ({ urn }),
    owner: ({ owner, audience }) => owner ?? `local-authority:${audience.localAuthority}`,
    since: ({ since }) => since.toISOString(),
    until: ({ until }) => until?.toISOString() ?? null,
    sentence: sentenceOf,
    explanation: (view) => countedOf(view).reckoning.explanation.criteria,
    points: (view) => countedOf(view).reckoning.explanation.totalPoints,
    pointsAvailable: (view) => countedOf(view).reckoning.explanation.availablePoints,
    standardsGroup: (view) => countedOf(view).reckoning.explanation.group,
    capacity: (view) => countedOf(view).reckoning.explanation.capacity.grade,
    capacityJudged: (view) => countedOf(view).reckoning.explanation.capacity.judged,
    escalations: (view) => countedOf(view).reckoning.explanation.escalations,
    support: (view) => countedOf(view).support,
    framework: (view) => countedOf(view).reckoning.framework,
    agreedFor: ({ held }) => held?.year,
    heldUntil: ({ held }) => held?.until,
    renewal: (view, _args, { now }) => renewalOf(view, now),
    possibleMoves: ({ state }) => possibleMoves(state),
    lapsedBecause: ({ lapsed }) => lapsed?.because,
    steps: ({ id }, page, { categorisations }) => categorisations.steps(id, page),
    reproduction: (view, _args, context) => reproduction(countedOf(view).reckoning, context),
  },
  CategoryProposal: {
    proposedAt: ({ at }) => at.toISOString(),
    explanation: ({ explanation }) => explanation.criteria,
    reproduction: (reckoning, _args, context) => reproduction(reckoning, context),
  },
  CategorisationStep: {
    number: ({ after }) => after.version,
    at: ({ at }) => at.toISOString(),
    by: ({ actor }) => actor?.name,
    to: ({ after }) => after.state,
    category: ({ after }) => after.category,
    proposal: ({ after }) => after.proposal,
    statutoryReason: ({ statutoryReason }) => STATUTORY_REASONS.find(({ id }) => id === statutoryReason),
  },
  CategorisationOutcome: {
    code: ({ refused }) => refused?.code,
    message: ({ refused }) => refused?.message,
    categorisation: async ({ id, refused }, _args, { categorisations }) => {
      const found = refused ? null : await categorisations.byId.load(id);
      return found && asItStands(found);
    },
  },
  CategorySupport: {
    amount: ({ amountPence }) => ({ pence: amountPence, currency: 'GBP' }),
  },
};
