import { createHash } from 'node:crypto';
import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { checkDay } from '@middletier/runtime/day';
import { inTurn } from '@middletier/runtime/in-turn';
import { momentOf } from '@middletier/runtime/moment';
import type { Context } from '../context';
import { maySpend } from '../earmarked/may-spend';
import { fundKeptBy, giveTo } from '../funds/money-of-funds';
import type { CloseDueInput, TakePaymentInput } from '../generated/graphql';
import { idOfAttempt } from '../ledger/known-accounts';
import { closeDue, paidBy, requireDue, type Due } from './due';
import { requireKnownDue } from './known-dues';
import { dues } from './repository';

/** Takes what a body was owed into a fund that it keeps: what a school pays for a place, or for its part of an order. */
export const takeOne = (context: Context, input: TakePaymentInput): Promise<Due> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'takePayment', input }, async (unit) => {
      const due = await requireKnownDue(unit, input.due);
      requireOfficer(context.actor, due.payee);
      await fundKeptBy(context.actor, unit, input.fund);
      requireDue(due, input.version);
      const date = checkDay(input.date, ['input', 'date']);
      const { payer: from, amountPence, what } = due;
      const id = await idOfAttempt(unit, `contribution/${input.fund}`, contributionId(due));
      const given = { kind: 'INVOICE' as const, from, date, amountPence, what };
      const transaction = await giveTo(unit, { fund: input.fund, id, ...given }, momentOf(context));
      const after = paidBy(due, transaction);
      await dues.save(unit, after);
      return after;
    }),
  );

/** Ids of dues are longer than those of contributions may be, and have signs that those have not. */
const contributionId = ({ id }: Due): string =>
  `due-${createHash('sha256').update(id).digest('hex').slice(0, 24)}`;

/** Who is owed says that nothing is owed any more: it was paid elsewhere, or is let go. */
export const closeOne = (context: Context, input: CloseDueInput): Promise<Due> =>
  runCommand(context, { name: 'closeDue', input }, async (unit) => {
    const due = await requireKnownDue(unit, input.due);
    // Nobody here speaks for a provider that the register does not know: who paid it says so.
    const saidBy = due.payee.startsWith('outside:') ? due.payer : due.payee;
    if (!(await maySpend(context, saidBy))) requireOfficer(context.actor, saidBy);
    const after = closeDue(due, input, momentOf(context));
    await dues.save(unit, after);
    return after;
  });
