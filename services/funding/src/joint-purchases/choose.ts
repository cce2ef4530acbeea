import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { addPence } from '../ledger/pence';
import { shareOut } from '../ledger/share-out';
import type { Moment } from '@middletier/runtime/moment';
import type { OrderLine, Purchase, Quote } from './purchase';

/** What a quote comes to for all that is wanted. */
export interface Compared {
  readonly quote: Quote;
  readonly unitPence: number;
  readonly totalPence: number;
  readonly alonePence: number;
  readonly lines: readonly OrderLine[];
}

/** What a unit costs in an order of so many. */
const unitPrice = ({ tiers }: Quote, quantity: number): number =>
  tiers.filter(({ from }) => from <= quantity).at(-1)!.pence;

const unitsOf = ({ demands }: Purchase): number => demands.reduce((sum, { quantity }) => sum + quantity, 0);

/**
 * What a quote comes to, and what each body would pay by itself: what it says, or the same provider's price for so few with
 * the whole of what is paid once. What is paid once is shared by quantity, to the penny.
 */
function compare(purchase: Purchase, quote: Quote): Compared {
  const { demands } = purchase;
  const unitPence = unitPrice(quote, unitsOf(purchase));
  const once = shareOut(
    quote.oncePence,
    demands.map(({ body, quantity }) => ({ key: body, weight: quantity })),
  );
  const lines = demands.map(({ body, quantity, alonePence }): OrderLine => {
    const alone =
      quantity * (alonePence ?? unitPrice(quote, quantity)) + (alonePence === null ? quote.oncePence : 0);
    const amountPence = quantity * unitPence + once.get(body)!;
    return { body, quantity, amountPence, alonePence: alone, deliveredOn: null, confirmedBy: null };
  });
  const sum = (field: 'amountPence' | 'alonePence') =>
    lines.reduce((total, line) => addPence(total, line[field]), 0);
  return { quote, unitPence, totalPence: sum('amountPence'), alonePence: sum('alonePence'), lines };
}

/** All quotes for what is wanted, the lowest first; none while nothing is wanted. */
export const compareQuotes = (purchase: Purchase): Compared[] =>
  unitsOf(purchase) === 0
    ? []
    : purchase.quotes
        .map((quote) => compare(purchase, quote))
        .sort((a, b) => a.totalPence - b.totalPence || (a.quote.id < b.quote.id ? -1 : 1));

interface Choosing {
  readonly quote: string;
  readonly reasons: string;
  readonly version: number;
}

/**
 * Chooses a provider, with the reasons, and orders for each body what it wants. The lowest quote is not always the best: the
 * reasons say why.
 * @throws Refusal CHANGED_MEANWHILE, CHOSEN, NOTHING_WANTED, QUOTE_UNKNOWN, BAD_TEXT
 */
export function choose(
  purchase: Purchase,
  { quote, reasons, version }: Choosing,
  { at, by }: Moment,
): Purchase {
  checkVersion('this purchase', version, purchase.version);
  if (purchase.chosen)
    throw new Refusal('CHOSEN', `${purchase.chosen.quote} was chosen before.`, ['input', 'purchase']);
  if (unitsOf(purchase) === 0)
    throw new Refusal('NOTHING_WANTED', 'Nobody wants anything yet.', ['input', 'purchase']);
  const found = compareQuotes(purchase).find((one) => one.quote.id === quote);
  if (!found) throw new Refusal('QUOTE_UNKNOWN', `There is no quote ${quote}.`, ['input', 'quote']);
  const chosen = { quote, reasons: checkText(reasons, ['input', 'reasons'], 2_000), at, by };
  return { ...purchase, chosen, lines: found.lines, version: purchase.version + 1 };
}
