import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { earmarkAccount, fundAccount, type Account } from '../ledger/account';
import { financialYearOf } from '../ledger/financial-year';
import { requireOpen, type Change } from './contribute';
import type { Fund } from './fund';

interface Releasing {
  readonly earmark: string;
  readonly version: number;
  readonly why: string;
  readonly date: string;
}

/**
 * Lets go of what is left of an earmark: it is in the fund again, in the year of that day, to be set aside anew or to go where the
 * vote says at its end. @throws Refusal FUND_NOT_OPEN, CHANGED_MEANWHILE, EARMARK_UNKNOWN, NOTHING_LEFT, BAD_TEXT
 */
export function release(fund: Fund, account: Account | undefined, wanted: Releasing): Change {
  const { earmark, version, date } = wanted;
  requireOpen(fund);
  checkVersion('this fund', version, fund.version);
  if (!fund.earmarks.some(({ id }) => id === earmark))
    throw new Refusal('EARMARK_UNKNOWN', `The fund has no earmark ${earmark}.`, ['input', 'earmark']);
  const pence = account?.balancePence ?? 0;
  if (pence === 0) throw new Refusal('NOTHING_LEFT', `Nothing is left of ${earmark}.`, ['input', 'earmark']);
  const what = checkText(wanted.why, ['input', 'why'], 500);
  return {
    fund: { ...fund, version: fund.version + 1 },
    posting: {
      // By the number of its entry: an earmark may get money back, and be let go again.
      ...{
        id: `release/${fund.id}/${earmark}/${account!.entries + 1}`,
        kind: 'RELEASE',
        date,
        fund: fund.id,
        what,
      },
      movements: [
        { account: earmarkAccount(fund.id, earmark), pence: -pence },
        { account: fundAccount(fund.id, financialYearOf(date)), pence },
      ],
      reverses: null,
    },
  };
}
