import { checkId, checkText } from '@middletier/runtime/check-input';
import { checkPeriod } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { checkBody } from '../funds/body';
import { checkPence } from '../ledger/pence';
import type { Moment } from '@middletier/runtime/moment';

/** What a level holds: 6, days of an adviser. */
export interface Holding {
  readonly what: string;
  readonly quantity: number;
}

/** A level of a subscription, such as bronze; its price is one amount, or so many pence for each pupil. */
export interface Level {
  readonly id: string;
  readonly name: string;
  readonly pricePence: number | null;
  readonly pencePerPupil: number | null;
  readonly holds: readonly Holding[];
}

/** The level that schools of some categories are expected to buy, with money that they may spend where they choose. */
export interface Expected {
  readonly categories: readonly string[];
  readonly level: string;
  /** Set aside for each of them; null for nothing. */
  readonly earmarkPence: number | null;
  /** The fund it comes from. */
  readonly fund: string | null;
}

/** What a provider offers the schools of some authorities for a year (004, Aspire; 002, subscriptions by pupil). */
export interface Scheme {
  readonly id: string;
  /** Whose offer it is, as a reference such as partnership:aspire. */
  readonly provider: string;
  readonly title: string;
  /** The fund that takes what schools pay; null where that is kept elsewhere. */
  readonly fund: string | null;
  /** Codes of the authorities whose schools it is for. */
  readonly areas: readonly string[];
  readonly from: string;
  readonly to: string;
  /** The scheme of the year before; null for none. */
  readonly renews: string | null;
  /** From the least to the most. */
  readonly levels: readonly Level[];
  readonly expected: readonly Expected[];
  /** How many months a credit for a service supplied may be spent. */
  readonly creditMonths: number;
  /** Credits for each day that a subscriber supports another school; 0 for none. */
  readonly creditsPerDay: number;
  readonly openedBy: string;
  readonly openedAt: string;
}

const [MOST_LEVELS, MOST_HELD, MOST_AREAS] = [10, 30, 50];

/** Offers a scheme. @throws Refusal BAD_ID, BAD_BODY, BAD_TEXT, BAD_DATE, DATES_REVERSED, BAD_AREAS, BAD_LEVELS, BAD_EXPECTED, BAD_CREDITS, BAD_AMOUNT */
export function openScheme(wanted: Omit<Scheme, 'openedBy' | 'openedAt'>, { at, by }: Moment): Scheme {
  const { areas, creditMonths, creditsPerDay } = wanted;
  const { from, to } = checkPeriod({ from: wanted.from, to: wanted.to }, ['input']);
  if (areas.length === 0 || areas.length > MOST_AREAS || !areas.every((code) => /^\d{3}$/.test(code)))
    throw new Refusal('BAD_AREAS', `Give 1 to ${MOST_AREAS} codes of authorities.`, ['input', 'areas']);
  if (!within(creditMonths, 1, 120) || !within(creditsPerDay, 0, 1_000_000))
    throw new Refusal('BAD_CREDITS', 'Credits last 1 to 120 months.', ['input', 'creditMonths']);
  const levels = wanted.levels.map(checkLevel);
  const ids = new Set(levels.map(({ id }) => id));
  if (ids.size !== wanted.levels.length || !within(ids.size, 1, MOST_LEVELS))
    throw new Refusal('BAD_LEVELS', `A scheme has 1 to ${MOST_LEVELS} levels, each with an id of its own.`, [
      ...['input', 'levels'],
    ]);
  return {
    ...wanted,
    ...{ from, to: to, areas: [...new Set(areas)].sort(), levels, openedBy: by, openedAt: at },
    id: checkId(wanted.id, ['input', 'id']),
    provider: checkBody(wanted.provider, ['input', 'provider']),
    title: checkText(wanted.title, ['input', 'title']),
    expected: wanted.expected.map((one) => checkExpected(one, ids)),
  };
}

const within = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

function checkLevel({ id, name, pricePence, pencePerPupil, holds }: Level): Level {
  const path = ['input', 'levels'];
  if ((pricePence === null) === (pencePerPupil === null) || holds.length > MOST_HELD)
    throw new Refusal('BAD_LEVELS', `The price of ${id} is one amount or pence for each pupil.`, path);
  checkPence(pricePence ?? pencePerPupil, path);
  if (!holds.every(({ quantity }) => within(quantity, 0, 1_000_000)))
    throw new Refusal('BAD_LEVELS', `What ${id} holds is in whole numbers.`, path);
  const held = holds.map(({ what, quantity }) => ({ what: checkText(what, path), quantity }));
  return { id: checkId(id, path), name: checkText(name, path), pricePence, pencePerPupil, holds: held };
}

function checkExpected(expected: Expected, levels: ReadonlySet<string>): Expected {
  const path = ['input', 'expected'];
  if (!levels.has(expected.level) || expected.categories.length === 0)
    throw new Refusal('BAD_EXPECTED', 'Name categories and one of the levels.', path);
  if ((expected.earmarkPence === null) !== (expected.fund === null))
    throw new Refusal('BAD_EXPECTED', 'Money for a school comes from a fund: name both or neither.', path);
  if (expected.earmarkPence !== null) checkPence(expected.earmarkPence, path);
  return expected;
}

/** The level with an id. Refuses LEVEL_UNKNOWN. */
export function levelOf({ levels }: Pick<Scheme, 'levels'>, id: string): Level {
  const level = levels.find((one) => one.id === id);
  if (level) return level;
  const names = levels.map((one) => one.id).join(', ');
  throw new Refusal('LEVEL_UNKNOWN', `There is no level ${id}: there are ${names}.`, ['input', 'level']);
}

/** Whether a level is the one wanted, or a higher one. */
export function reaches({ levels }: Pick<Scheme, 'levels'>, level: string, wanted: string): boolean {
  const rank = (id: string) => levels.findIndex((one) => one.id === id);
  return rank(level) >= rank(wanted);
}

/** What a category is expected to buy; null for nothing in particular. */
export const expectedFor = ({ expected }: Scheme, category: string): Expected | null =>
  expected.find(({ categories }) => categories.includes(category)) ?? null;
