import { checkDay } from '@middletier/runtime/day';

/** Which entries of an account a statement is of. */
export interface Wanted {
  readonly account: string;
  /** Days, both included; null where that end is open. */
  readonly from: string | null;
  readonly to: string | null;
}

type Given = string | null | undefined;

/** Refuses BAD_DATE. */
export const wantedOf = (account: string, from: Given, to: Given): Wanted => ({
  account,
  from: from == null ? null : checkDay(from, ['from']),
  to: to == null ? null : checkDay(to, ['to']),
});
