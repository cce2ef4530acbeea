import { requireConcernWith } from '@middletier/runtime/schools';
import { Refusal } from '@middletier/runtime/refusal';
import { dayOf } from '@middletier/runtime/day';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { areaPrioritiesOf, type AreaPriority } from './area-priority';
import { stateOne } from './keep-priorities';
import { recommend, type Rated, type Wants } from './recommend';

const MOST = 20;

function checkFirst(first: number): number {
  if (first >= 1 && first <= MOST) return first;
  throw new Refusal('BAD_PAGE_SIZE', `first is ${first}; ask for 1 to ${MOST} recommendations.`, ['first']);
}

/** Of plans in force today. */
async function areaPriorities(urn: string, { areaPlans, schools, now }: Context): Promise<AreaPriority[]> {
  const school = await schools.load(urn);
  if (!school) return [];
  const { localAuthority } = school.audience;
  const plans = await areaPlans.load({ urn, localAuthority });
  return areaPrioritiesOf(plans, { urn, localAuthority, phase: school.phase }, dayOf(now));
}

async function wantsOf(urn: string, context: Context): Promise<Wants> {
  const { needs, wishes, schools } = context;
  const [need, warnings, priorities, school, ofArea] = await Promise.all([
    needs.load(urn),
    wishes.warnings.load(urn),
    wishes.priorities.load(urn),
    schools.load(urn),
    areaPriorities(urn, context),
  ]);
  return {
    ...{ need, warnings, priorities, areaPriorities: ofArea },
    phase: need?.phase ?? school?.phase ?? '',
  };
}

/** Offers that answer any of it, each with what may be expected of it. */
async function offersFor(wants: Wants, context: Context): Promise<Rated[]> {
  const { need, warnings, priorities } = wants;
  const wanted = [
    ...(need?.criteria ?? []).map((word) => `criteria|${word}`),
    ...warnings.map(({ rule }) => `signals|${rule}`),
    ...(priorities?.subjects ?? []).map((word) => `subjects|${word}`),
    ...(priorities?.themes ?? []).map((word) => `themes|${word}`),
    ...wants.areaPriorities.flatMap(({ subjects, themes, measures }) => [
      ...subjects.map((word) => `subjects|${word}`),
      ...themes.map((word) => `themes|${word}`),
      ...measures.map((word) => `criteria|${word}`),
    ]),
  ];
  const offers = await Promise.all(wanted.map((word) => context.catalogue.helpingWith.load(word)));
  const distinct = [...new Map(offers.flat().map((offer) => [offer.id, offer])).values()];
  const qualities = await Promise.all(
    distinct.map(({ id }) => context.evaluations.quality.load(`offer/${id}`)),
  );
  return distinct.map((offer, i) => ({ ...qualities[i]!, offer }));
}

export const resolvers: Resolvers = {
  Mutation: {
    stateTrainingPriorities: (_root, { input }, context) => stateOne(context, input),
  },
  School: {
    recommendedOffers: async ({ urn }, { first }, context) => {
      const most = checkFirst(first ?? 5);
      if (!(await requireConcernWith(context, urn))) return null;
      const wants = await wantsOf(urn, context);
      return recommend(wants, await offersFor(wants, context)).slice(0, most);
    },
    trainingPriorities: async ({ urn }, _args, context) =>
      (await requireConcernWith(context, urn)) && context.wishes.priorities.load(urn),
    areaPriorities: async ({ urn }, _args, context) =>
      (await requireConcernWith(context, urn)) && areaPriorities(urn, context),
  },
  AreaPriority: { plan: ({ plan }) => ({ id: plan }) },
  RecommendedOffer: {
    title: ({ offer }) => offer.title,
    provider: async ({ offer }, _args, { catalogue }) => (await catalogue.providers.load(offer.providerId))!,
    signals: ({ warnings }) => warnings.map(({ rule }) => rule),
    since: ({ since }) => since.toISOString(),
  },
};
