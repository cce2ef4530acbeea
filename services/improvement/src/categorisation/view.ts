import { dayOf } from '@middletier/runtime/day';
import { countedOf, type Categorisation } from './categorisation';
import { schoolYearOf } from './school-year';

/** A categorisation as it is shown; `until` is when the school left the category, null while it counts. */
export type CategorisationView = Omit<Categorisation, 'startedWith'> & { readonly until: Date | null };

export const asItStands = (categorisation: Categorisation): CategorisationView => ({
  ...categorisation,
  until: null,
});

export const RENEWALS = ['NOT_AGREED', 'HOLDS', 'DUE', 'OVERDUE'] as const;
export type Renewal = (typeof RENEWALS)[number];

/** Whether what was agreed is for this school year, is to be renewed, or counts for nothing new any more. */
export function renewalOf({ held }: CategorisationView, now: Date): Renewal {
  if (!held) return 'NOT_AGREED';
  if (held.until < dayOf(now)) return 'OVERDUE';
  return held.year >= schoolYearOf(now) ? 'HOLDS' : 'DUE';
}

/** How the school came into the category that counts, in a paragraph. */
export function sentenceOf(view: CategorisationView): string {
  const { decided, reckoning } = countedOf(view);
  const { state, lapsed } = view;
  const words = [
    state === 'WITHDRAWN' ? 'Withdrawn: it counts no more.' : null,
    lapsed ? `It can no longer be categorised; the last category is shown. ${lapsed.because}` : null,
    decided ? ended(decided.sentence) : null,
    decided ? `The rules proposed: ${reckoning.sentence}` : reckoning.sentence,
  ];
  return words.filter((part) => part !== null).join(' ');
}

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
