import { checkId, checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { inTurn } from '@middletier/runtime/in-turn';
import { payFrom, requireFund } from '../funds/money-of-funds';
import type { SpendOwnEarmarkInput } from '../generated/graphql';
import type { Transaction } from '../ledger/post';
import { momentOf } from '@middletier/runtime/moment';
import { maySpend } from './may-spend';

/** A school spends money that was set aside for it with the provider it chooses (004, Aspire; New York's districts). */
export const spendEarmark = (context: Context, input: SpendOwnEarmarkInput): Promise<Transaction> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'spendOwnEarmark', input }, async (unit) => {
      const fund = await requireFund(unit, input.fund);
      const { earmark, to, amountPence, date } = input;
      const meantFor = fund.earmarks.find(({ id }) => id === earmark)?.meantFor ?? null;
      if (meantFor === null || !(await maySpend(context, meantFor)))
        throw new Refusal('FORBIDDEN', 'It is spent by the body it was set aside for, where that chooses.', [
          ...['input', 'earmark'],
        ]);
      const id = checkId(input.id, ['input', 'id']);
      const why = checkText(input.why, ['input', 'why'], 200);
      const what = `${checkText(input.what, ['input', 'what'], 200)}; chosen by ${meantFor}: ${why}`;
      const payment = { fund: fund.id, earmark, id: `${earmark}.${id}`, to, amountPence, what, date };
      return payFrom(unit, payment, momentOf(context));
    }),
  );
