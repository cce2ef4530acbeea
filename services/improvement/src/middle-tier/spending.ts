import { yearsAfter } from '@middletier/runtime/period';

/** What an authority bore of a payment out of a fund, or got back of one that was taken back. */
export interface Spent {
  readonly id: string;
  readonly payment: string;
  /** Code of the authority. */
  readonly code: string;
  /** Below nothing where it was taken back. */
  readonly pence: number;
  /** The day the payment counts from. */
  readonly date: string;
}

/** What a payment cost each authority that bears it. */
export const spentBy = (
  payment: string,
  date: string,
  borne: readonly { readonly code: string; readonly pence: number }[],
): Spent[] => borne.map(({ code, pence }) => ({ id: `${payment}|${code}`, payment, code, pence, date }));

/** What takes a payment back, as of its own day: the year in which it never was. */
export const takenBack = (spent: readonly Spent[]): Spent[] =>
  spent.map((one) => ({ ...one, id: `${one.id}|back`, pence: -one.pence }));

/** The twelve months that end with a day: after the first of both, up to the second. */
export const yearUpTo = (day: string) => ({ after: yearsAfter(day, -1), upTo: day });

/** Pence for each school, to the nearest penny; null where nothing was paid, or there is no school. */
export const perSchool = (pence: number | null, schools: number): number | null =>
  pence === null || schools === 0 ? null : Math.round(pence / schools);
