import { checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { bodyAccount, earmarkAccount } from '../ledger/account';
import { checkPence } from '../ledger/pence';
import type { Posting } from '../ledger/post';
import { checkBody } from './body';
import { requireOpen } from './contribute';
import type { Fund } from './fund';

export interface Payment {
  /** Within the fund; what is paid under it is paid once. */
  readonly id: string;
  readonly earmark: string;
  readonly to: string;
  readonly amountPence: number;
  readonly what: string;
  readonly date: string;
}

/** Pays out what was set aside. @throws Refusal FUND_NOT_OPEN, EARMARK_UNKNOWN, BAD_BODY, BAD_AMOUNT, BAD_TEXT */
export function pay(fund: Fund, { id, earmark, to, amountPence, what, date }: Payment): Posting {
  requireOpen(fund);
  if (!fund.earmarks.some((one) => one.id === earmark))
    throw new Refusal('EARMARK_UNKNOWN', `The fund has no earmark ${earmark}.`, ['input', 'earmark']);
  const pence = checkPence(amountPence, ['input', 'amountPence']);
  return {
    ...{ id: `payment/${fund.id}/${id}`, kind: 'PAYMENT', date, fund: fund.id },
    what: checkText(what, ['input', 'what'], 500),
    movements: [
      { account: earmarkAccount(fund.id, earmark), pence: -pence },
      { account: bodyAccount(checkBody(to, ['input', 'to'])), pence },
    ],
    reverses: null,
  };
}
