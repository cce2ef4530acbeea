import type { BodyRef } from '../bodies/body';

export interface Substitute {
  readonly name: string;
  /** The account with which they may vote for themselves; null where the clerk records it. */
  readonly account: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** A seat as one person holds it for a term; the next holder has a seat of their own. */
export interface Seat {
  readonly id: string;
  readonly boardId: string;
  readonly constituency: string;
  readonly holder: string;
  readonly account: string | null;
  /** The body they sit for. */
  readonly body: BodyRef | null;
  /** Shares they vote with, where the constituency holds shares. */
  readonly shares: number | null;
  readonly from: string;
  readonly to: string | null;
  /** Left before the term was over; `on` is the last day. */
  readonly vacated: { readonly on: string; readonly reason: string; readonly by: string } | null;
  readonly substitutes: readonly Substitute[];
  readonly version: number;
}

/** The last day of a seat: the end of its term, or the day it was vacated; null for none. */
export const lastDayOf = ({ to, vacated }: Pick<Seat, 'to' | 'vacated'>): string | null => vacated?.on ?? to;

export function isHeldOn(seat: Pick<Seat, 'from' | 'to' | 'vacated'>, day: string): boolean {
  const last = lastDayOf(seat);
  return seat.from <= day && (last === null || day <= last);
}

/** Votes a seat has: its shares, or one. */
export const votesOf = ({ shares }: Pick<Seat, 'shares'>): number => shares ?? 1;

/** A seat with the day it is looked at: its constituency may have had no vote on another. */
export interface SeatOnDay extends Seat {
  readonly asAt: string;
}

/** A seat as at a day, or as at the nearest day on which it was held. */
export function seatOn(seat: Seat, day: string): SeatOnDay {
  const last = lastDayOf(seat);
  const asAt = day < seat.from ? seat.from : last !== null && day > last ? last : day;
  return { ...seat, asAt };
}
