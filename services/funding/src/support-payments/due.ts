import { checkText, checkVersion } from '@middletier/runtime/check-input';
import type { Moment } from '@middletier/runtime/moment';
import { Refusal } from '@middletier/runtime/refusal';

/**
 * What money is due for (003: £6,000 to a supporting school, £5,000 for a programme school, release time; 000: support for an MA;
 * an intervention taken up together; 002: what was bought together).
 */
export type DueKind =
  'SUPPORT' | 'PROGRAMME' | 'RELEASE' | 'TRAINING' | 'STUDY' | 'PURCHASE' | 'INTERVENTION';

/** Money that somebody owes for support, from the day it was agreed to the day it was paid. */
export interface Due {
  /** `KIND/what it rests on`: an event told again, or read anew, is the same due. */
  readonly id: string;
  readonly kind: DueKind;
  /** Who owes and who is owed, as references. */
  readonly payer: string;
  readonly payee: string;
  readonly amountPence: number;
  readonly what: string;
  /** The school that was supported, went to a training, or ordered. */
  readonly urn: string;
  /** AGREED while the work is to be done, DUE once it is, PAID, or CANCELLED where nothing is owed any more. */
  readonly state: 'AGREED' | 'DUE' | 'PAID' | 'CANCELLED';
  /** The day it was agreed or became due. */
  readonly on: string;
  readonly transaction: string | null;
  /** The last payment of it that was taken back. */
  readonly takenBack?: string;
  /** Why it was not paid by itself; null where it was, or where nothing says that it should be. */
  readonly notPaid: string | null;
  /** That nothing is owed any more, as who was owed it said; left out while nobody did. */
  readonly closed?: { readonly why: string; readonly by: string; readonly at: string };
  /** Days of support it is for; null where it is not for days. */
  readonly days: number | null;
  readonly version: number;
}

export type NewDue = Omit<Due, 'transaction' | 'takenBack' | 'notPaid' | 'closed' | 'version'>;

/** Owed again by a later fact: a school joins the programme it had left, an attendance that was corrected is put right. */
const MAY_COME_BACK: readonly DueKind[] = ['PROGRAMME', 'RELEASE'];

/**
 * What became of a due by a later fact. What is paid, or cancelled for good, no fact changes: money is then moved by people.
 */
export function follow(before: Due | null, told: NewDue): Due {
  const over =
    before?.state === 'PAID' || (before?.state === 'CANCELLED' && !MAY_COME_BACK.includes(told.kind));
  if (before && (over || before.closed)) return before;
  const version = (before?.version ?? 0) + 1;
  const state = told.state === 'DUE' && told.amountPence === 0 ? 'CANCELLED' : told.state;
  const takenBack = before?.takenBack === undefined ? {} : { takenBack: before.takenBack };
  return { ...told, ...takenBack, state, transaction: null, notPaid: null, version };
}

/** Refuses CHANGED_MEANWHILE and NOT_DUE. */
export function requireDue(due: Due, version: number): void {
  checkVersion('this due', version, due.version);
  if (due.state !== 'DUE') throw new Refusal('NOT_DUE', `It is ${due.state}.`, ['input', 'due']);
}

export const paidBy = (due: Due, transaction: string): Due => ({
  ...due,
  ...{ state: 'PAID', transaction, notPaid: null, version: due.version + 1 },
});

/** Says that nothing is owed any more: it was paid outside the funds kept here, or is let go. @throws Refusal CHANGED_MEANWHILE, NOT_DUE, BAD_TEXT */
export function closeDue(
  due: Due,
  { version, why }: { version: number; why: string },
  { at, by }: Moment,
): Due {
  requireDue(due, version);
  const closed = { why: checkText(why, ['input', 'why'], 500), at, by };
  return { ...due, state: 'CANCELLED', closed, version: due.version + 1 };
}

/** A due whose payment was taken back. */
export const unpaid = ({ transaction, ...due }: Due): Due => ({
  ...due,
  ...{ state: 'DUE', transaction: null, version: due.version + 1 },
  ...(transaction === null ? {} : { takenBack: transaction }),
});

/** That a body pays what becomes due by itself, out of an earmark. */
export interface StandingOrder {
  /** The payer. */
  readonly id: string;
  readonly kinds: readonly DueKind[];
  readonly fund: string;
  readonly earmark: string;
  readonly by: string;
  readonly at: string;
}
