import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Audience } from '../catalogue/offer';
import type { Moment } from '@middletier/runtime/moment';

export type BookingState =
  'REQUESTED' | 'DECLINED' | 'WAITING' | 'CONFIRMED' | 'CANCELLED' | 'LAPSED' | 'ATTENDED' | 'NO_SHOW';

/** Who at the school lets them go, and who teaches meanwhile. */
export interface Approval {
  readonly by: string;
  readonly cover: string | null;
}

interface Step {
  readonly state: BookingState;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

/** One place at a session for somebody of a school. */
export interface Booking {
  readonly id: string;
  readonly sessionId: string;
  readonly offerId: string;
  readonly providerId: string;
  readonly urn: string;
  readonly attendee: { readonly name: string; readonly role: Audience };
  /** The order in which they came: whoever waits with the lowest is next. */
  readonly ticket: number;
  readonly state: BookingState;
  readonly approval: Approval | null;
  /** What the place was confirmed at; 0 before that. */
  readonly pricePence: number;
  /** What is owed for it today: the price of a place, a late cancellation's, or nothing. */
  readonly chargePence: number;
  /** Who asked for it: it is for somebody else to approve. */
  readonly askedBy: string;
  /** Null where it was not cancelled. */
  readonly cancelledBy: 'SCHOOL' | 'PROVIDER' | null;
  readonly version: number;
  readonly steps: readonly Step[];
}

/** States in which somebody has a place, waits for one, or may. */
export const LIVE: readonly BookingState[] = ['REQUESTED', 'WAITING', 'CONFIRMED'];

/** The id of a booking begins with its session's. */
export const sessionIdOf = (booking: string): string => booking.slice(0, booking.lastIndexOf('.'));

/** One who is told apart by name within a school: the same person never has two places. */
export const isSame = (one: Booking['attendee'], other: Booking['attendee']): boolean =>
  one.name.toLocaleLowerCase('en-GB') === other.name.toLocaleLowerCase('en-GB');

export const checkApproval = ({ by, cover }: Approval): Approval => ({
  by: checkText(by, ['input', 'approval', 'by']),
  cover: cover === null ? null : checkText(cover, ['input', 'approval', 'cover'], 500),
});

/** @throws Refusal WRONG_STATE where a booking is in none of the states */
export function requireState(booking: Booking, allowed: readonly BookingState[]): void {
  if (allowed.includes(booking.state)) return;
  const message = `Booking ${booking.id} is ${booking.state}; this needs it ${allowed.join(' or ')}.`;
  throw new Refusal('WRONG_STATE', message, ['input', 'id']);
}

export function requireRead(booking: Booking, version: number): void {
  checkVersion('the booking', version, booking.version);
}

interface Move extends Partial<Pick<Booking, 'pricePence' | 'chargePence' | 'cancelledBy'>> {
  readonly state: BookingState;
  readonly reason?: string | null;
}

export function moved(
  booking: Booking,
  { state, reason = null, ...change }: Move,
  { at, by }: Moment,
): Booking {
  const steps = [...booking.steps, { state, at, by, reason }];
  return { ...booking, ...change, state, version: booking.version + 1, steps };
}
