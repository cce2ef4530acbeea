import { requireConcernWith } from '@middletier/runtime/schools';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { stateOne } from './keep-priorities';
import { recommend, type Rated, type Wants } from './recommend';

const MOST = 20;

function checkFirst(first: number): number {
  if (first >= 1 && first <= MOST) return first;
  throw new Refusal('BAD_PAGE_SIZE', `first is ${first}; ask for 1 to ${MOST} recommendations.`, ['first']);
}

async function wantsOf(urn: string, { needs, wishes, schools }: Context): Promise<Wants> {
  const [need, warnings, priorities, school] = await Promise.all([
    needs.load(urn),
    wishes.warnings.load(urn),
    wishes.priorities.load(urn),
    schools.load(urn),
  ]);
  return { need, warnings, priorities, phase: need?.phase ?? school?.phase ?? '' };
}

/** Offers that answer any of it, each with what may be expected of it. */
async function offersFor({ need, warnings, priorities }: Wants, context: Context): Promise<Rated[]> {
  const wanted = [
    ...(need?.criteria ?? []).map((word) => `criteria|${word}`),
    ...warnings.map(({ rule }) => `signals|${rule}`),
    ...(priorities?.subjects ?? []).map((word) => `subjects|${word}`),
    ...(priorities?.themes ?? []).map((word) => `themes|${word}`),
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
  },
  RecommendedOffer: {
    title: ({ offer }) => offer.title,
    provider: async ({ offer }, _args, { catalogue }) => (await catalogue.providers.load(offer.providerId))!,
    signals: ({ warnings }) => warnings.map(({ rule }) => rule),
    since: ({ since }) => since.toISOString(),
  },
};
