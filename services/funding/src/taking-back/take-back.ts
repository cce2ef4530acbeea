import { checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import { momentOf } from '@middletier/runtime/moment';
import { Refusal } from '@middletier/runtime/refusal';
import { instalmentTakenBack } from '../bids/instalment-taken-back';
import type { Context } from '../context';
import { paymentReversed } from '../contract';
import { fundKeptBy, givenBack } from '../funds/money-of-funds';
import type { ReverseTransactionInput } from '../generated/graphql';
import { findTransaction } from '../ledger/known-accounts';
import type { Transaction } from '../ledger/post';
import { reverseInLedger } from '../ledger/post-to-ledger';
import { subscriptionTakenBack } from '../subscriptions/subscription-taken-back';
import { dueTakenBack } from '../support-payments/due-taken-back';

/** Whose payments may be taken back: each slice says for itself what is to be paid again. */
const PAID_BY_IT = [instalmentTakenBack, subscriptionTakenBack, dueTakenBack];

/** Takes a transaction back, and with it that something was paid: both or neither. */
export async function reverseOne(context: Context, input: ReverseTransactionInput): Promise<Transaction> {
  const known = await context.ledger.load(input.id);
  return inTurn(known?.fund ?? input.id, () =>
    runCommand(context, { name: 'reverseTransaction', input }, async (unit) => {
      const why = checkText(input.why, ['input', 'why'], 500);
      const taken = await findTransaction(unit, input.id);
      if (!taken)
        throw new Refusal('TRANSACTION_UNKNOWN', `There is no transaction ${input.id}.`, ['input', 'id']);
      const fund = await fundKeptBy(context.actor, unit, taken.fund);
      const reversal = await reverseInLedger(unit, { taken, why }, momentOf(context));
      if (taken.kind === 'CONTRIBUTION') await givenBack(unit, fund, taken);
      for (const toBePaidAgain of PAID_BY_IT) await toBePaidAgain(unit, taken.id);
      if (taken.kind === 'PAYMENT')
        unit.emit(paymentReversed, taken.id, {
          ...{ id: taken.id, fund: fund.id, reversal: reversal.id, date: reversal.date, why },
        });
      return reversal;
    }),
  );
}
