import { requireActor } from '@middletier/runtime/actor';
import { dayOf } from '@middletier/runtime/day';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';
import { actsFor, requireActsFor } from '../ledger/may-read-account';
import { money } from '../ledger/pence';
import { BUY_IN_ELSEWHERE, rateOf } from './buy-in';
import { openOne, payOne, subscribeOne } from './keep-subscriptions';
import { reaches } from './scheme';
import { stateOn } from './subscription';

const moneyOrNull = (pence: number | null) => (pence === null ? null : money(pence));

export const resolvers: Resolvers = {
  Query: {
    subscriptionScheme: (_root, { id }, { actor, subscriptions }) => {
      requireActor(actor);
      return subscriptions.scheme.load(id);
    },
    subscriptionSchemes: (_root, { provider, first, after }, { actor, subscriptions }) => {
      requireActor(actor);
      return subscriptions.schemesOf(provider ?? null, { first, after });
    },
  },
  Mutation: {
    openSubscriptionScheme: (_root, { input }, context) => openOne(context, input),
    subscribe: (_root, { input }, context) => subscribeOne(context, input),
    paySubscription: (_root, { input }, context) => payOne(context, input),
  },
  School: {
    subscriptions: async ({ urn }, { first, after }, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.subscriptions.ofSchool(urn, { first, after });
    },
    expectedSubscriptions: async ({ urn }, _args, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && [...(await context.subscriptions.expectationsOf.load(urn))];
    },
  },
  SubscriptionScheme: {
    fund: ({ fund }, _args, { funds }) => (fund === null ? null : funds.one.load(fund)),
    buyIn: (scheme, _args, { subscriptions }) => subscriptions.buyIn(scheme),
    buyInElsewhere: () => BUY_IN_ELSEWHERE,
    subscriptions: async ({ id, provider }, { first, after }, context) => {
      await requireActsFor(context, provider);
      return context.subscriptions.inScheme(id, { first, after });
    },
  },
  SubscriptionLevel: {
    price: ({ pricePence }) => moneyOrNull(pricePence),
    pricePerPupil: ({ pencePerPupil }) => moneyOrNull(pencePerPupil),
  },
  SubscriptionExpected: { earmark: ({ earmarkPence }) => moneyOrNull(earmarkPence) },
  SubscriptionBuyIn: { percent: rateOf },
  SchoolSubscription: {
    scheme: async ({ scheme }, _args, { subscriptions }) => (await subscriptions.scheme.load(scheme))!,
    school: ({ urn }) => ({ urn }),
    price: ({ pricePence }) => money(pricePence),
    state: (subscription, _args, { now }) => stateOn(subscription, dayOf(now)),
    payment: ({ paid }, _args, { ledger }) => (paid === null ? null : ledger.load(paid)),
    takenBack: ({ takenBack }, _args, { ledger }) =>
      takenBack === undefined ? null : ledger.load(takenBack),
  },
  SubscriptionChoice: { price: ({ pricePence }) => money(pricePence) },
  ExpectedSubscription: {
    scheme: async ({ scheme }, _args, { subscriptions }) => (await subscriptions.scheme.load(scheme))!,
    subscription: ({ id }, _args, { subscriptions }) => subscriptions.one.load(id),
    met: async ({ id, scheme, level }, _args, { subscriptions }) => {
      const bought = await subscriptions.one.load(id);
      return bought !== null && reaches((await subscriptions.scheme.load(scheme))!, bought.level, level);
    },
    earmarked: async ({ earmark, urn }, _args, context) => {
      if (earmark === null || !(await actsFor(context, `school:${urn}`))) return null;
      const fund = await context.funds.one.load(earmark.fund);
      const found = fund?.earmarks.find(({ id }) => id === earmark.id);
      return found ? { ...found, fund: earmark.fund } : null;
    },
  },
};
