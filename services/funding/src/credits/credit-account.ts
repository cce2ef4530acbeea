import { checkText } from '@middletier/runtime/check-input';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';

/** Credits earned at once, which expire together. */
export interface Lot {
  readonly number: number;
  readonly credits: number;
  readonly left: number;
  readonly on: string;
  /** The last day on which they may be spent. */
  readonly expires: string;
}

/** What a body has earned in a scheme by supplying services (004: Aspire's Learning Bank). */
export interface CreditAccount {
  /** `SCHEME.BODY`. */
  readonly id: string;
  readonly scheme: string;
  readonly body: string;
  /** Those with something left; spent ones are in the entries. */
  readonly lots: readonly Lot[];
  /** Number of the last entry. */
  readonly entries: number;
  /** The latest day of its entries; null where it has none. */
  readonly lastOn: string | null;
}

export interface CreditEntry {
  /** `ACCOUNT#NUMBER`. */
  readonly id: string;
  readonly account: string;
  readonly number: number;
  readonly kind: 'EARNED' | 'SPENT';
  readonly credits: number;
  readonly on: string;
  readonly what: string;
  /** For those that were earned. */
  readonly expires: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

export interface Moved {
  readonly account: CreditAccount;
  readonly entry: CreditEntry;
}

interface Wanted {
  readonly credits: number;
  readonly what: string;
  readonly on: string;
}

const MOST = 100_000_000;

export const newCreditAccount = (scheme: string, body: string): CreditAccount => ({
  ...{ id: `${scheme}.${body}`, scheme, body, lots: [], entries: 0, lastOn: null },
});

/** The same day some months on; a day that the month lacks becomes its last. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1);
  date.setUTCDate(0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return dayOf(date);
}

/** Credits for a service supplied. @throws Refusal BAD_CREDITS, BAD_DATE, DATE_TO_COME, BAD_TEXT */
export function earn(
  account: CreditAccount,
  wanted: Wanted & { readonly months: number },
  moment: Moment,
): Moved {
  const on = checkMove(wanted, moment);
  const { credits, months } = wanted;
  const number = account.entries + 1;
  const expires = monthsAfter(on, months);
  const lots = [...account.lots, { number, credits, left: credits, on, expires }];
  return moved({ ...account, lots }, { ...wanted, kind: 'EARNED', on, expires }, moment);
}

/** Spends credits, those first that expire first. @throws Refusal BAD_CREDITS, BAD_DATE, DATE_TO_COME, BAD_TEXT, BACKDATED, CREDITS_SHORT */
export function spend(account: CreditAccount, wanted: Wanted, moment: Moment): Moved {
  const on = checkMove(wanted, moment);
  if (account.lastOn !== null && on < account.lastOn)
    throw new Refusal(
      'BACKDATED',
      `Something was booked on ${account.lastOn}: take that day or a later one.`,
      [...['input', 'on']],
    );
  const there = creditsOn(account, on);
  if (there < wanted.credits)
    throw new Refusal(
      'CREDITS_SHORT',
      `${there} credits may be spent on ${on}, and ${wanted.credits} were asked.`,
      [...['input', 'credits']],
    );
  let due = wanted.credits;
  const inTurn = usable(account.lots, on).sort((a, b) =>
    a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : a.number - b.number,
  );
  const taken = new Map(
    inTurn.map(({ number, left }) => {
      const part = Math.min(left, due);
      due -= part;
      return [number, part];
    }),
  );
  const lots = account.lots
    .map((lot) => ({ ...lot, left: lot.left - (taken.get(lot.number) ?? 0) }))
    .filter(({ left, expires }) => left > 0 && expires >= on);
  return moved({ ...account, lots }, { ...wanted, kind: 'SPENT', on, expires: null }, moment);
}

const usable = (lots: readonly Lot[], day: string): Lot[] =>
  lots.filter(({ on, expires }) => on <= day && expires >= day);

/** Credits that may be spent on a day, by what is booked now. */
export const creditsOn = ({ lots }: Pick<CreditAccount, 'lots'>, day: string): number =>
  usable(lots, day).reduce((sum, { left }) => sum + left, 0);

function checkMove({ credits, on }: Wanted, { today }: Moment): string {
  if (!Number.isInteger(credits) || credits < 1 || credits > MOST)
    throw new Refusal('BAD_CREDITS', `Credits are whole, 1 to ${MOST}.`, ['input', 'credits']);
  if (checkDay(on, ['input', 'on']) > today)
    throw new Refusal('DATE_TO_COME', `${on} is still to come.`, ['input', 'on']);
  return on;
}

function moved(
  account: CreditAccount,
  { kind, credits, what, on, expires }: Pick<CreditEntry, 'kind' | 'credits' | 'what' | 'on' | 'expires'>,
  { at, by }: Moment,
): Moved {
  const number = account.entries + 1;
  const lastOn = account.lastOn !== null && account.lastOn > on ? account.lastOn : on;
  return {
    account: { ...account, entries: number, lastOn },
    entry: {
      ...{ id: `${account.id}#${number}`, account: account.id, number, kind, credits, on, expires },
      ...{ what: checkText(what, ['input', 'what'], 500), recordedAt: at, recordedBy: by },
    },
  };
}
