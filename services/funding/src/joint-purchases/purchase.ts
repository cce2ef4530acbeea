import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import { checkBody } from '../funds/body';
import { checkPence } from '../ledger/pence';
import type { Moment } from '@middletier/runtime/moment';

/** What a body wants, and what it would pay for a unit by itself; null where it does not say. */
export interface Demand {
  readonly body: string;
  readonly quantity: number;
  readonly alonePence: number | null;
  readonly at: string;
  readonly by: string;
}

/** From so many units on, a unit costs so much. */
export interface Tier {
  readonly from: number;
  readonly pence: number;
}

/** What a provider asks: by the number of units, and once for the whole order. */
export interface Quote {
  readonly id: string;
  readonly provider: string;
  readonly tiers: readonly Tier[];
  readonly oncePence: number;
  readonly note: string;
}

export interface Chosen {
  readonly quote: string;
  readonly reasons: string;
  readonly at: string;
  readonly by: string;
}

/** What one body ordered, and what it saves. */
export interface OrderLine {
  readonly body: string;
  readonly quantity: number;
  readonly amountPence: number;
  /** What it would have paid by itself. */
  readonly alonePence: number;
  /** The day it had what it ordered; null before. */
  readonly deliveredOn: string | null;
  readonly confirmedBy: string | null;
}

/** Schools' demand combined, a provider chosen, the saving shown (002 A4: "combine their joint purchasing power"). */
export interface Purchase {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly unit: string;
  /** The last day for demand. */
  readonly closes: string;
  /** The fund that takes what all pay and pays the provider; null, or left out, where the provider is paid by each. */
  readonly fund?: string | null;
  readonly demands: readonly Demand[];
  readonly quotes: readonly Quote[];
  readonly chosen: Chosen | null;
  readonly lines: readonly OrderLine[];
  readonly version: number;
}

const [MOST_DEMANDS, MOST_QUOTES, MOST_UNITS] = [1_000, 50, 1_000_000];

const refuse = (code: string, why: string, path: Path): never => {
  throw new Refusal(code, why, path);
};

/** Calls for demand. @throws Refusal BAD_ID, BAD_BODY, BAD_TEXT, BAD_DATE */
export const callFor = (
  wanted: Pick<Purchase, 'id' | 'owner' | 'title' | 'unit' | 'closes' | 'fund'>,
): Purchase => ({
  id: checkId(wanted.id, ['input', 'id']),
  owner: checkBody(wanted.owner, ['input', 'owner']),
  title: checkText(wanted.title, ['input', 'title']),
  unit: checkText(wanted.unit, ['input', 'unit'], 50),
  closes: checkDay(wanted.closes, ['input', 'closes']),
  fund: wanted.fund ?? null,
  ...{ demands: [], quotes: [], chosen: null, lines: [], version: 1 },
});

function requireOpen({ chosen }: Purchase): void {
  if (chosen) refuse('CHOSEN', `A provider was chosen on ${chosen.at.slice(0, 10)}.`, ['input', 'purchase']);
}

/** What a body wants; told again it takes the place of the first, and 0 takes it back. @throws Refusal CHOSEN, DEMAND_OVER, BAD_BODY, BAD_QUANTITY, BAD_AMOUNT, TOO_MANY */
export function demand(
  purchase: Purchase,
  wanted: Pick<Demand, 'body' | 'quantity' | 'alonePence'>,
  { today, at, by }: Moment,
): Purchase {
  requireOpen(purchase);
  if (today > purchase.closes)
    refuse('DEMAND_OVER', `Demand was taken until ${purchase.closes}.`, ['input', 'purchase']);
  const body = checkBody(wanted.body, ['input', 'body']);
  const { quantity, alonePence } = wanted;
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > MOST_UNITS)
    refuse('BAD_QUANTITY', `A quantity is whole, 0 to ${MOST_UNITS}.`, ['input', 'quantity']);
  if (alonePence !== null) checkPence(alonePence, ['input', 'alonePence']);
  const others = purchase.demands.filter((one) => one.body !== body);
  if (others.length >= MOST_DEMANDS)
    refuse('TOO_MANY', `${MOST_DEMANDS} bodies buy together at the most.`, ['input', 'body']);
  const demands = quantity === 0 ? others : [...others, { body, quantity, alonePence, at, by }];
  return { ...purchase, demands, version: purchase.version + 1 };
}

/** Records a provider's quote; under its id it takes the place of an earlier one. @throws Refusal CHANGED_MEANWHILE, CHOSEN, BAD_ID, BAD_BODY, BAD_TIERS, BAD_AMOUNT, BAD_TEXT, TOO_MANY */
export function quote(
  purchase: Purchase,
  { version, ...wanted }: Quote & { readonly version: number },
): Purchase {
  checkVersion('this purchase', version, purchase.version);
  requireOpen(purchase);
  const id = checkId(wanted.id, ['input', 'id']);
  const tiers = [...wanted.tiers].sort((a, b) => a.from - b.from);
  tiers.forEach(({ pence }) => checkPence(pence, ['input', 'tiers']));
  const froms = new Set(tiers.map(({ from }) => from));
  if (tiers[0]?.from !== 1 || froms.size !== tiers.length || ![...froms].every(Number.isInteger))
    refuse('BAD_TIERS', 'The first tier is from 1 unit, and each from another number.', ['input', 'tiers']);
  if (wanted.oncePence !== 0) checkPence(wanted.oncePence, ['input', 'oncePence']);
  const others = purchase.quotes.filter((one) => one.id !== id);
  if (others.length >= MOST_QUOTES) refuse('TOO_MANY', `${MOST_QUOTES} quotes at the most.`, ['input', 'id']);
  const provider = checkBody(wanted.provider, ['input', 'provider']);
  const note = checkText(wanted.note, ['input', 'note'], 1_000);
  const { oncePence } = wanted;
  return {
    ...purchase,
    quotes: [...others, { id, provider, tiers, oncePence, note }],
    version: purchase.version + 1,
  };
}

/** Confirms that a body has what it ordered. @throws Refusal NOT_ORDERED, DELIVERED, BAD_DATE, DATE_TO_COME */
export function confirmDelivery(
  purchase: Purchase,
  { body, on }: { body: string; on: string },
  { today, by }: Moment,
): Purchase {
  const line = purchase.lines.find((one) => one.body === body);
  if (!line) return refuse('NOT_ORDERED', `Nothing is ordered for ${body}.`, ['input', 'body']);
  if (line.deliveredOn !== null)
    refuse('DELIVERED', `It was confirmed for ${line.deliveredOn}.`, ['input', 'body']);
  const deliveredOn = checkDay(on, ['input', 'on']);
  if (deliveredOn > today) refuse('DATE_TO_COME', `${on} is still to come.`, ['input', 'on']);
  const lines = purchase.lines.map((one) => (one === line ? { ...one, deliveredOn, confirmedBy: by } : one));
  return { ...purchase, lines, version: purchase.version + 1 };
}
