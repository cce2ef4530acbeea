import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { earmarkAccount, fundAccount } from '../ledger/account';
import { financialYearOf } from '../ledger/financial-year';
import { checkPence } from '../ledger/pence';
import { checkBody } from './body';
import { requireOpen, type Change } from './contribute';
import type { Fund } from './fund';

export interface Setting {
  readonly id: string;
  readonly version: number;
  readonly purpose: string;
  readonly meantFor: string | null;
  readonly amountPence: number;
  readonly date: string;
}

const MOST_EARMARKS = 500;

/** Sets money of a fund aside for a purpose. @throws Refusal CHANGED_MEANWHILE, FUND_NOT_OPEN, EARMARK_EXISTS, TOO_MANY, BAD_TEXT, BAD_BODY, BAD_AMOUNT */
export function setAside(fund: Fund, wanted: Setting): Change {
  const { date } = wanted;
  const id = checkId(wanted.id, ['input', 'id']);
  requireOpen(fund);
  checkVersion('this fund', wanted.version, fund.version);
  if (fund.earmarks.some((one) => one.id === id))
    throw new Refusal('EARMARK_EXISTS', `The fund has an earmark ${id} already.`, ['input', 'id']);
  if (fund.earmarks.length >= MOST_EARMARKS)
    throw new Refusal('TOO_MANY', `A fund has ${MOST_EARMARKS} earmarks at the most.`, ['input', 'id']);
  const purpose = checkText(wanted.purpose, ['input', 'purpose'], 500);
  const meantFor = wanted.meantFor === null ? null : checkBody(wanted.meantFor, ['input', 'meantFor']);
  const pence = checkPence(wanted.amountPence, ['input', 'amountPence']);
  return {
    fund: {
      ...fund,
      earmarks: [...fund.earmarks, { id, purpose, meantFor, on: date }],
      version: fund.version + 1,
    },
    posting: {
      ...{ id: `earmark/${fund.id}/${id}`, kind: 'EARMARK', date, fund: fund.id, what: purpose },
      movements: [
        { account: fundAccount(fund.id, financialYearOf(date)), pence: -pence },
        { account: earmarkAccount(fund.id, id), pence },
      ],
      reverses: null,
    },
  };
}
