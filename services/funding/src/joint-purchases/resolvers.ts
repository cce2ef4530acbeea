import { requireActor } from '@middletier/runtime/actor';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { actsFor, requireActsFor } from '../ledger/may-read-account';
import { money } from '../ledger/pence';
import { compareQuotes } from './choose';
import { invoiceId } from './invoice';
import { callOne, chooseOne, confirmOne, demandOne, quoteOne } from './keep-purchases';
import type { Purchase } from './purchase';

/** Lines of those for whom somebody acts, all of them for whoever acts for the owner. */
async function own<Line extends { readonly body: string }>(
  { owner }: Purchase,
  lines: readonly Line[],
  context: Context,
): Promise<Line[]> {
  if (await actsFor(context, owner)) return [...lines];
  const mine = await Promise.all(lines.map(({ body }) => actsFor(context, body)));
  return lines.filter((_line, i) => mine[i]);
}

export const resolvers: Resolvers = {
  Query: {
    jointPurchase: (_root, { id }, { actor, purchases }) => {
      requireActor(actor);
      return purchases.one.load(id);
    },
    jointPurchases: (_root, { owner, first, after }, { actor, purchases }) => {
      requireActor(actor);
      return purchases.of(owner ?? null, { first, after });
    },
  },
  Mutation: {
    callForDemand: (_root, { input }, context) => callOne(context, input),
    stateDemand: (_root, { input }, context) => demandOne(context, input),
    recordQuote: (_root, { input }, context) => quoteOne(context, input),
    chooseQuote: (_root, { input }, context) => chooseOne(context, input),
    confirmDelivery: (_root, { input }, context) => confirmOne(context, input),
  },
  JointPurchase: {
    fund: ({ fund = null }, _args, { funds }) => (fund === null ? null : funds.one.load(fund)),
    quantity: ({ demands }) => demands.reduce((sum, { quantity }) => sum + quantity, 0),
    buyers: ({ demands }) => demands.length,
    quotes: async (purchase, _args, context) => {
      await requireActsFor(context, purchase.owner);
      return compareQuotes(purchase);
    },
    provider: ({ chosen, quotes }) => quotes.find(({ id }) => id === chosen?.quote)?.provider ?? null,
    total: ({ lines }) => money(lines.reduce((sum, { amountPence }) => sum + amountPence, 0)),
    saving: ({ lines }) => money(lines.reduce((sum, one) => sum + one.alonePence - one.amountPence, 0)),
    lines: async (purchase, _args, context) => {
      const unit = compareQuotes(purchase).find(({ quote }) => quote.id === purchase.chosen?.quote);
      const lines = await own(purchase, purchase.lines, context);
      return lines.map((line) => ({
        ...line,
        purchase: purchase.id,
        what: purchase.title,
        unit: purchase.unit,
        unitPence: unit!.unitPence,
      }));
    },
  },
  JointPurchaseQuote: {
    id: ({ quote }) => quote.id,
    provider: ({ quote }) => quote.provider,
    note: ({ quote }) => quote.note,
    unitPrice: ({ unitPence }) => money(unitPence),
    total: ({ totalPence }) => money(totalPence),
    saving: ({ alonePence, totalPence }) => money(alonePence - totalPence),
  },
  JointPurchaseLine: {
    unitPrice: ({ unitPence }) => money(unitPence),
    amount: ({ amountPence }) => money(amountPence),
    alone: ({ alonePence }) => money(alonePence),
    saving: ({ alonePence, amountPence }) => money(alonePence - amountPence),
    invoiced: ({ deliveredOn }) => deliveredOn !== null,
    due: ({ purchase, body, deliveredOn }, _args, { dues }) =>
      deliveredOn === null ? null : dues.one.load(invoiceId(purchase, body)),
  },
};
