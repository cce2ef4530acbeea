import { dayAsked, dayOf } from '@middletier/runtime/day';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';
import { requireActsFor } from '../ledger/may-read-account';
import { creditsOn } from './credit-account';
import { earnOne, spendOne } from './keep-credits';

export const resolvers: Resolvers = {
  Query: {
    creditAccounts: async (_root, { body }, context) => {
      await requireActsFor(context, body);
      return [...(await context.credits.of.load(body))];
    },
  },
  Mutation: {
    earnCredits: (_root, { input }, context) => earnOne(context, input),
    spendCredits: (_root, { input }, context) => spendOne(context, input),
  },
  School: {
    creditAccounts: async ({ urn }, _args, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && [...(await context.credits.of.load(`school:${urn}`))];
    },
  },
  CreditAccount: {
    scheme: async ({ scheme }, _args, { subscriptions }) => (await subscriptions.scheme.load(scheme))!,
    balance: (account, { on }, { now }) => creditsOn(account, dayAsked(on) ?? dayOf(now)),
    entries: ({ id }, { first, after }, { credits }) => credits.entries(id, { first, after }),
  },
};
