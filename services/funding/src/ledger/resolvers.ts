import { requireActor, requireRole } from '@middletier/runtime/actor';
import { dayBefore } from '@middletier/runtime/period';
import type { Resolvers } from '../generated/graphql';
import { fundOf } from './account';
import { requireReader, mayReadAccount } from './may-read-account';
import { money } from './pence';
import { wantedOf } from './statement';
import { addressOf } from './statement-csv';
import { balanceOn, readLines, totalsByKind } from './statement-repository';
import { titleOf } from './title';
import { readTrialBalance } from './trial-balance';

export const resolvers: Resolvers = {
  Query: {
    accountStatement: async (_root, { account, from, to }, context) => {
      requireActor(context.actor);
      return wantedOf(await requireReader(context, account), from, to);
    },
    ledgerTransaction: async (_root, { id }, context) => {
      requireActor(context.actor);
      const found = await context.ledger.load(id);
      if (!found) return null;
      const accounts = found.movements.map(({ account }) => account);
      const answers = await Promise.all(accounts.map((account) => mayReadAccount(context, account)));
      if (!answers.includes(true)) await requireReader(context, accounts[0]!);
      return found;
    },
    trialBalance: (_root, _args, { actor, store }) => {
      requireRole(actor, 'ADMINISTRATOR');
      return readTrialBalance(store);
    },
  },
  AccountStatement: {
    title: ({ account }, _args, context) => titleOf(context, account),
    openingBalance: async ({ account, from }, _args, { store }) =>
      money(from === null ? 0 : await balanceOn(store.db, account, dayBefore(from))),
    closingBalance: async ({ account, to }, _args, { store }) =>
      money(await balanceOn(store.db, account, to)),
    received: async (wanted, _args, { store }) => {
      const totals = await totalsByKind(store.db, wanted);
      return money(totals.reduce((sum, { receivedPence }) => sum + receivedPence, 0));
    },
    paid: async (wanted, _args, { store }) => {
      const totals = await totalsByKind(store.db, wanted);
      return money(totals.reduce((sum, { paidPence }) => sum + paidPence, 0));
    },
    byKind: (wanted, _args, { store }) => totalsByKind(store.db, wanted),
    fund: async ({ account }, _args, { funds }) => {
      const fund = fundOf(account);
      return fund === null ? null : funds.one.load(fund);
    },
    preparedAt: (_wanted, _args, { now }) => now.toISOString(),
    csv: addressOf,
    lines: (wanted, { first, after }, { store }) => readLines(store.db, wanted, { first, after }),
  },
  StatementTotal: {
    received: ({ receivedPence }) => money(receivedPence),
    paid: ({ paidPence }) => money(paidPence),
  },
  StatementLineConnection: {
    broughtForward: ({ edges: [first] }) =>
      first ? money(first.node.balancePence - first.node.pence) : null,
    carriedForward: ({ edges }) => {
      const last = edges.at(-1);
      return last ? money(last.node.balancePence) : null;
    },
  },
  StatementLine: {
    amount: ({ pence }) => money(pence),
    balance: ({ balancePence }) => money(balancePence),
    transaction: async ({ transaction }, _args, { ledger }) => (await ledger.load(transaction))!,
  },
  LedgerTransaction: {
    fund: async ({ fund }, _args, { funds }) => (await funds.one.load(fund))!,
    entries: ({ movements }) => movements.map(({ account, pence }) => ({ account, amount: money(pence) })),
    reversedBy: async ({ id }, _args, { ledger }) => (await ledger.load(`reversal/${id}`))?.id ?? null,
  },
  TrialBalance: {
    held: ({ heldPence }) => money(heldPence),
    given: ({ givenPence }) => money(givenPence),
    difference: ({ heldPence, givenPence }) => money(heldPence + givenPence),
    entriesDifference: ({ entriesPence }) => money(entriesPence),
  },
};
