import { checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { checkBody } from '../funds/body';
import type { Earmark, Fund } from '../funds/fund';
import { bodyAccount, earmarkAccount, fundAccount } from '../ledger/account';
import { checkFinancialYear, lastDayOf } from '../ledger/financial-year';
import type { Movement, Posting } from '../ledger/post';
import { shareOut } from '../ledger/share-out';

/** Somebody's part of a profit, as the vote laid it down. */
export interface ShareRule {
  readonly body: string;
  /** Parts of all parts: 1 of 3, 80 of 100. */
  readonly parts: number;
  /** What it is put back into; null where it is paid out. */
  readonly reinvest: string | null;
}

export interface ProfitShare extends ShareRule {
  readonly pence: number;
}

const [SHARE, REINVEST] = ['share:', 'reinvest:'] as const;

/**
 * Who shares the profit of a fund, by the details of its vote: `share:BODY` with parts, and `reinvest:BODY` with what that
 * part is put back into (004: profits split three ways, the authorities' ploughed back into Children's Services; 80 to 20 in
 * Hertfordshire). Empty where the vote lays down no sharing.
 */
export function shareRules({ rules }: Pick<Fund, 'rules'>): ShareRule[] {
  const detail = (name: string) => rules.find((one) => one.name === name)?.value ?? null;
  return rules.flatMap(({ name, value }) => {
    const [body, parts] = [name.slice(SHARE.length), Number(value)];
    if (!name.startsWith(SHARE) || !Number.isSafeInteger(parts) || parts < 1) return [];
    return [{ body, parts, reinvest: detail(`${REINVEST}${body}`) }];
  });
}

/** A profit in the parts of the vote, to the penny by largest remainder: £100.00 among three are £33.34 and twice £33.33. */
export function sharesOf(profitPence: number, rules: readonly ShareRule[]): ProfitShare[] {
  if (rules.length === 0) return [];
  const parts = rules.map(({ body, parts }) => ({ key: body, weight: parts }));
  const shares = shareOut(profitPence, parts);
  return rules.map((rule) => ({ ...rule, pence: shares.get(rule.body)! }));
}

interface Closing {
  readonly year: string;
  readonly version: number;
  readonly today: string;
  /** What is left of the year: neither paid nor set aside. */
  readonly profitPence: number;
  /** The last day something moved; null where nothing did. */
  readonly lastDay: string | null;
}

export interface Shared {
  readonly fund: Fund;
  /** Null where there was no profit. */
  readonly posting: Posting | null;
}

export const profitPostingId = (fund: string, year: string): string => `profit/${fund}/${year}`;

/**
 * Closes a financial year by sharing what is left of it as the vote laid down. A part that is put back is set aside in the
 * fund for its body; any other goes to its body.
 * @throws Refusal BAD_YEAR, CHANGED_MEANWHILE, NO_SHARING, BAD_SHARES, BAD_BODY, YEAR_CLOSED, YEAR_NOT_OVER
 */
export function shareProfit(fund: Fund, closing: Closing): Shared {
  const year = checkFinancialYear(closing.year, ['input', 'year']);
  checkVersion('this fund', closing.version, fund.version);
  const rules = shareRules(fund);
  if (rules.length === 0)
    throw new Refusal('NO_SHARING', 'The vote lays down no sharing: close the year instead.', [
      'input',
      'fund',
    ]);
  refuseUnreadable(fund, rules);
  if (fund.closedYears.includes(year))
    throw new Refusal('YEAR_CLOSED', `${year} is closed already.`, ['input', 'year']);
  if (closing.today <= lastDayOf(year))
    throw new Refusal('YEAR_NOT_OVER', `${year} ends on ${lastDayOf(year)}.`, ['input', 'year']);
  const shares = sharesOf(closing.profitPence, rules).filter(({ pence }) => pence > 0);
  const date = [lastDayOf(year), closing.lastDay ?? ''].sort().at(-1)!;
  const put = shares.flatMap((share) => earmarkFor(share, { year, on: date }));
  const after = {
    ...fund,
    ...{ closedYears: [...fund.closedYears, year], earmarks: [...fund.earmarks, ...put] },
    version: fund.version + 1,
  };
  if (shares.length === 0) return { fund: after, posting: null };
  const movements = shares.map((share): Movement => {
    const [earmark] = earmarkFor(share, { year, on: date });
    const account = earmark ? earmarkAccount(fund.id, earmark.id) : bodyAccount(share.body);
    return { account, pence: share.pence };
  });
  const posting: Posting = {
    ...{ id: profitPostingId(fund.id, year), kind: 'PROFIT_SHARE', date, fund: fund.id, reverses: null },
    what: `Profit of ${year} in ${shares.length} parts`,
    movements: [{ account: fundAccount(fund.id, year), pence: -closing.profitPence }, ...movements],
  };
  return { fund: after, posting };
}

/** A share that cannot be read would silently go to the others. */
function refuseUnreadable({ rules }: Fund, read: readonly ShareRule[]): void {
  const bodies = new Set(read.map(({ body }) => checkBody(body, ['input', 'fund'])));
  const said = rules.filter(({ name }) => name.startsWith(SHARE));
  if (said.length === read.length && bodies.size === read.length) return;
  const shares = said.map(({ name, value }) => `${name} ${value}`).join('; ');
  throw new Refusal('BAD_SHARES', `The vote's shares cannot be read, or name a body twice: ${shares}.`, [
    ...['input', 'fund'],
  ]);
}

function earmarkFor({ body, reinvest }: ProfitShare, { year, on }: { year: string; on: string }): Earmark[] {
  if (reinvest === null) return [];
  return [{ id: `profit-${year}-${body.replace(':', '-')}`, purpose: reinvest, meantFor: body, on }];
}
