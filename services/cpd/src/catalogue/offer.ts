import { checkId, checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Provider } from './provider';

export type Audience =
  'TEACHERS' | 'MIDDLE_LEADERS' | 'SENIOR_LEADERS' | 'HEADS' | 'SENCOS' | 'SUPPORT_STAFF' | 'GOVERNORS';

export interface Offer {
  readonly id: string;
  readonly providerId: string;
  readonly title: string;
  readonly summary: string;
  /** Criteria of a framework it helps with. */
  readonly criteria: readonly string[];
  /** Phases it is for; empty for all. */
  readonly phases: readonly string[];
  /** Whom it is for; empty for everybody. */
  readonly audiences: readonly Audience[];
  /** For example mathematics; empty where it is about none. */
  readonly subjects: readonly string[];
  /** For example behaviour or new-arrivals. */
  readonly themes: readonly string[];
  /** Signals of improvement that it answers, for example attendance-falling. */
  readonly signals: readonly string[];
  readonly halfDays: number;
  /** Of one place, in pence. */
  readonly pricePence: number;
}

const LONGEST_TEXT = 2_000;
const MOST_WORDS = 20;
const DEAREST = 10_000_000;

/** An offer as it goes into the catalogue, or a refusal that says which field to mend. */
export function checkOffer(offer: Offer, provider: Provider | null): Offer {
  checkId(offer.id, ['input', 'id']);
  if (!provider)
    throw new Refusal('PROVIDER_UNKNOWN', `There is no provider ${offer.providerId}. Register it first.`, [
      'input',
      'providerId',
    ]);
  if (offer.halfDays < 1 || offer.halfDays > 200)
    throw new Refusal('BAD_LENGTH', 'halfDays must be 1 to 200.', ['input', 'halfDays']);
  if (!Number.isSafeInteger(offer.pricePence) || offer.pricePence < 0 || offer.pricePence > DEAREST)
    throw new Refusal('BAD_PRICE', `The price of a place is 0 to ${DEAREST} whole pence.`, [
      'input',
      'price',
    ]);
  return {
    ...offer,
    subjects: checkWords(offer.subjects, 'subjects'),
    themes: checkWords(offer.themes, 'themes'),
    signals: checkWords(offer.signals, 'signals'),
    title: checkText(offer.title, ['input', 'title'], LONGEST_TEXT),
    summary: checkText(offer.summary, ['input', 'summary'], LONGEST_TEXT),
  };
}

/** Subjects and themes are found again by these words, so each is written in one way. */
export function checkWords(words: readonly string[], field: string): string[] {
  if (words.length > MOST_WORDS)
    throw new Refusal('TOO_MANY', `Give ${MOST_WORDS} ${field} at the most.`, ['input', field]);
  return [...new Set(words.map((word, i) => checkId(word, ['input', field, i])))];
}
