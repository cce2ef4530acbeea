import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';
import { requireActsFor } from '../ledger/may-read-account';
import { money } from '../ledger/pence';
import { orderOne, payOne, subsidiseOne } from './keep-dues';
import { closeOne, takeOne } from './take-payment';

export const resolvers: Resolvers = {
  Query: {
    supportDues: async (_root, { payer, state, first, after }, context) => {
      await requireActsFor(context, payer);
      return context.dues.owedBy(payer, state ?? null, { first, after });
    },
    standingOrder: async (_root, { payer }, context) => {
      await requireActsFor(context, payer);
      return context.dues.orderOf(payer);
    },
  },
  Mutation: {
    orderSupportPayments: (_root, { input }, context) => orderOne(context, input),
    paySupport: (_root, { input }, context) => payOne(context, input),
    takePayment: (_root, { input }, context) => takeOne(context, input),
    closeDue: (_root, { input }, context) => closeOne(context, input),
    subsidiseProgramme: (_root, { input }, context) => subsidiseOne(context, input),
  },
  School: {
    supportDues: async ({ urn }, { first, after }, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.dues.ofSchool(urn, { first, after });
    },
  },
  SupportDue: {
    amount: ({ amountPence }) => money(amountPence),
    school: ({ urn }) => ({ urn }),
    payment: ({ transaction }, _args, { ledger }) => (transaction === null ? null : ledger.load(transaction)),
    takenBack: ({ takenBack }, _args, { ledger }) =>
      takenBack === undefined ? null : ledger.load(takenBack),
  },
  StandingOrder: {
    payer: ({ id }) => id,
    fund: async ({ fund }, _args, { funds }) => (await funds.one.load(fund))!,
  },
};
