import { requireActor } from '@middletier/runtime/actor';
import { dayAsked } from '@middletier/runtime/day';
import type { Resolvers } from '../generated/graphql';
import { bodyAccount, earmarkAccount } from '../ledger/account';
import { pageOfFund } from '../ledger/loaders';
import { requireReader } from '../ledger/may-read-account';
import { money } from '../ledger/pence';
import { givenTo } from './fund';
import { closeOne, contributeOne, earmarkOne, payOne, releaseOne } from './keep-funds';

export const resolvers: Resolvers = {
  Query: {
    fund: (_root, { id }, { actor, funds }) => {
      requireActor(actor);
      return funds.one.load(id);
    },
    funds: (_root, { of, first, after }, { actor, funds }) => {
      requireActor(actor);
      return funds.page(of ?? null, { first, after });
    },
  },
  Mutation: {
    contributeToFund: (_root, { input }, context) => contributeOne(context, input),
    earmarkFund: (_root, { input }, context) => earmarkOne(context, input),
    releaseEarmark: (_root, { input }, context) => releaseOne(context, input),
    payFromEarmark: (_root, { input }, context) => payOne(context, input),
    closeFundYear: (_root, { input }, context) => closeOne(context, input),
  },
  LocalAuthority: {
    funds: ({ code }, { first, after }, { actor, funds }) => {
      requireActor(actor);
      return funds.page(`local-authority:${code}`, { first, after });
    },
  },
  Resolution: {
    fund: ({ id }, _args, { actor, funds }) => {
      requireActor(actor);
      return funds.one.load(id);
    },
  },
  Fund: {
    __resolveReference: ({ id }, { actor, funds }) => {
      requireActor(actor);
      return funds.one.load(id);
    },
    board: ({ board }) => ({ id: board.id }),
    resolution: ({ vote }) => ({ id: vote.resolution }),
    votes: ({ vote }) => vote,
    voted: ({ votedPence }) => money(votedPence),
    given: (fund) => money(givenTo(fund)),
    contributors: async ({ id, given }, _args, context) => {
      await requireReader(context, `fund/${id}`);
      return given.map(({ body, pence }) => ({ body, account: bodyAccount(body), amount: money(pence) }));
    },
    balance: async ({ id }, { asAt }, { funds }) => {
      const accounts = await funds.balances.load({ fund: id, asAt: dayAsked(asAt) });
      return money(accounts.reduce((sum, { balancePence }) => sum + balancePence, 0));
    },
    unassigned: async ({ id }, { asAt }, { funds }) => {
      const accounts = await funds.balances.load({ fund: id, asAt: dayAsked(asAt) });
      const own = accounts.filter((account) => account.id.startsWith('fund/'));
      return money(own.reduce((sum, { balancePence }) => sum + balancePence, 0));
    },
    earmarks: ({ id, earmarks }) => earmarks.map((earmark) => ({ ...earmark, fund: id })),
    transactions: async ({ id }, { first, after }, context) => {
      await requireReader(context, `fund/${id}`);
      return pageOfFund(context.store.db, id, { first, after });
    },
  },
  Earmark: {
    account: ({ fund, id }) => earmarkAccount(fund, id),
    balance: async ({ fund, id }, { asAt }, { funds }) => {
      const accounts = await funds.balances.load({ fund, asAt: dayAsked(asAt) });
      return money(accounts.find((one) => one.id === earmarkAccount(fund, id))?.balancePence ?? 0);
    },
  },
};
